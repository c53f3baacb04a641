import type { DueRule } from '../dueRule';

export const communityOfPractice: DueRule = {
  kind: 'communityOfPractice',
  name: 'Community of Practice',
  together: ({ length: count }) =>
    count === 1 ? 'Community of Practice' : `${count} dates of the Community of Practice`,
};

import type { DueRule } from '../dueRule';

export const cannotBeReached: DueRule = {
  kind: 'cannotBeReached',
  name: 'A colleague gets no messages',
  together: ({ length: count }) =>
    count === 1 ? '1 colleague cannot be reached' : `${count} colleagues cannot be reached`,
};

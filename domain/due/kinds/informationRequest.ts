import type { DueRule } from '../dueRule';

export const informationRequest: DueRule = {
  kind: 'informationRequest',
  name: 'Somebody asked about their own record',
  together: ({ length: count }) =>
    count === 1 ? '1 person asked about their own record' : `${count} people asked about their own record`,
};

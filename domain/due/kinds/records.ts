import type { DueRule } from '../dueRule';

export const records: DueRule = {
  kind: 'records',
  name: 'Exports and disposal of records',
  together: ({ length: count }) =>
    count === 1 ? '1 thing about the records of a Local' : `${count} things about the records of a Local`,
};

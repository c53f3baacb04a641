import type { DueRule } from '../dueRule';

export const supervision: DueRule = {
  kind: 'supervision',
  name: 'Supervision',
  together: ({ length: count }) => (count === 1 ? '1 supervision date' : `${count} supervision dates`),
};

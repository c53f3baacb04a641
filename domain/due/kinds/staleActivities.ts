import type { DueRule } from '../dueRule';

export const staleActivities: DueRule = {
  kind: 'staleActivities',
  name: 'Activities to check',
  isOnce: true,
  together: ({ length: count }) =>
    count === 1 ? 'Activities are to be checked' : `Activities are to be checked at ${count} Locals`,
};

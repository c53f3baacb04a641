import type { DueRule } from '../dueRule';

export const staleActivities: DueRule = {
  kind: 'staleActivities',
  name: 'Activities to check',
  together: (count) =>
    count === 1 ? 'Activities are to be checked' : `Activities are to be checked at ${count} Locals`,
};

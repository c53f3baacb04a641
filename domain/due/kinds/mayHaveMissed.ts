import type { DueRule } from '../dueRule';

export const mayHaveMissed: DueRule = {
  kind: 'mayHaveMissed',
  name: 'A message that may not have arrived',
  isOnce: true,
  together: () => 'Messages may not have arrived',
};

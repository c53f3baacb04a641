import type { DueRule } from '../dueRule';

export const whileAway: DueRule = {
  kind: 'whileAway',
  name: 'What happened while you were away',
  isOnce: true,
  together: () => 'What happened while you were away',
};

import type { DueRule } from '../dueRule';

/** A small group that people go to has ended, or cancels. */
export const smallGroup: DueRule = {
  kind: 'smallGroup',
  name: 'A small group ends or cancels',
  isOnce: true,
  together: ({ length: count }) =>
    count === 1 ? 'A small group has changed' : `Small groups have changed (${count})`,
};

import type { DueRule } from '../dueRule';

export const unusualAccess: DueRule = {
  kind: 'unusualAccess',
  name: 'Unusual access',
  isOnce: true,
  together: ({ length: count }) =>
    count === 1
      ? '1 look at a record that is out of the usual'
      : `${count} looks at records that are out of the usual`,
};

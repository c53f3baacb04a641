import type { DueRule } from '../dueRule';

export const mayHaveMissed: DueRule = {
  kind: 'mayHaveMissed',
  name: 'A message that may not have arrived',
  together: (count) =>
    count === 1 ? '1 message may not have arrived' : `${count} messages may not have arrived`,
};

import { inGroup } from '../groups';
import type { CaseDeed } from './caseDeed';

/** Taking part in a small group. */
export const groupDeeds: CaseDeed[] = [
  {
    verb: 'group.join',
    by: 'ana',
    status: 'gettingStarted',
    event: 'groupJoined',
    inputs: () => ({ group: 'walks', saidYes: 'true', knowWhoSees: 'true' }),
    on: 'connections.open',
  },
  {
    verb: 'group.leave',
    by: 'lou',
    status: 'paused',
    event: 'groupLeft',
    more: () => ({ connections: [inGroup('walks')] }),
    inputs: () => ({ how: 'notRightNow' }),
    ids: { connectionId: 'ofwalks' },
    on: ['connections.open', 'connection.open'],
  },
];

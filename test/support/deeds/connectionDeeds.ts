import type { Connection } from '../../../domain/connection/connection';
import type { Case } from '../../../domain/referral/case';
import { connection, session } from '../connections';
import type { CaseDeed } from './caseDeed';

const has =
  (state: Connection['state'], more: Partial<Connection> = {}) =>
  (): Partial<Case> => ({
    connections: [connection(state, more)],
  });
const ids = { connectionId: 'choir' };
const on = ['connections.open', 'connection.open'];
const booked = { sessions: [session('2026-11-30')] };
const been = { visits: 3, sessions: [session('2026-11-20', { result: 'went' })] };

/** Activities of the person, and their visits. */
export const connectionDeeds: CaseDeed[] = [
  {
    verb: 'connection.add',
    by: 'ana',
    status: 'gettingStarted',
    event: 'connectionIdea',
    inputs: () => ({ name: 'Canary choir' }),
    on: 'connections.open',
  },
  {
    verb: 'connection.keen',
    by: 'ana',
    status: 'gettingStarted',
    event: 'connectionKeen',
    more: has('idea'),
    ids,
    on,
  },
  {
    verb: 'connection.introduce',
    by: 'ana',
    status: 'named',
    event: 'introduced',
    more: has('keen'),
    inputs: () => ({ contactGroup: 'true' }),
    ids,
    on,
  },
  {
    verb: 'connection.book',
    by: 'ana',
    status: 'gettingStarted',
    event: 'visitBooked',
    more: has('introduced'),
    inputs: () => ({ on: '2026-12-10', time: '10:00', goAlong: 'true' }),
    ids,
    on,
  },
  {
    verb: 'connection.move',
    by: 'lou',
    status: 'paused',
    event: 'visitMoved',
    more: has('firstVisitBooked', booked),
    inputs: () => ({ on: '2026-12-11', time: '13:30' }),
    ids: { ...ids, sessionId: 'of2026-11-30' },
    on,
  },
  {
    verb: 'connection.visit',
    by: 'ana',
    status: 'gettingStarted',
    event: 'visitTold',
    more: has('keen'),
    inputs: () => ({ on: '2026-11-22', result: 'went', line: 'Canary: they sang.' }),
    ids,
    on,
  },
  {
    verb: 'connection.visit',
    by: 'lou',
    status: 'paused',
    event: 'visitCorrected',
    more: has('goingAlong', { ...been, visits: 1 }),
    inputs: () => ({ result: 'didNotMakeIt', reason: 'nervous' }),
    ids: { ...ids, sessionId: 'of2026-11-20' },
    on,
  },
  {
    verb: 'connection.settled',
    by: 'ana',
    status: 'gettingStarted',
    event: 'settledIn',
    more: has('goingAlong', been),
    inputs: () => ({ theySaySo: 'true' }),
    ids,
    on,
  },
  {
    verb: 'connection.end',
    by: 'ana',
    status: 'gettingStarted',
    event: 'notForMe',
    more: has('goingAlong'),
    inputs: () => ({ how: 'notForMe', words: 'Canary: too loud.' }),
    ids,
    on,
  },
  {
    verb: 'connection.again',
    by: 'lou',
    status: 'gettingStarted',
    event: 'connectionAgain',
    more: has('notRightNow'),
    ids,
    on,
  },
  {
    verb: 'connection.travel',
    by: 'ana',
    status: 'gettingStarted',
    event: 'travelPractised',
    more: has('keen'),
    inputs: () => ({ stage: 'shadowed' }),
    ids,
    on,
  },
  {
    verb: 'connection.confidence',
    by: 'ana',
    status: 'gettingStarted',
    event: 'confidenceSaid',
    more: has('idea'),
    inputs: () => ({ confidence: '4' }),
    ids,
    on,
  },
  {
    verb: 'connection.note',
    by: 'ana',
    status: 'gettingStarted',
    event: 'connectionNoted',
    more: has('settledIn'),
    inputs: () => ({ note: 'Canary: the side door.' }),
    ids,
    on,
  },
];

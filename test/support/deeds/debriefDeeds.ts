import type { Session } from '../../../domain/connection/connection';
import type { Case } from '../../../domain/referral/case';
import { connection, session } from '../connections';
import type { CaseDeed } from './caseDeed';

const at = '2026-11-20T01:00:00.000Z';
const visit =
  (more: Partial<Session> = {}) =>
  (): Partial<Case> => ({
    connections: [
      connection('firstVisitBooked', { sessions: [session('2026-11-20', { setAt: at, ...more })] }),
    ],
  });
const on = ['connections.open', 'connection.open', 'debrief.open'];
const was: Partial<Session> = { result: 'went', howItWas: 'good', toldAt: at, debriefed: 'was' };
const missed: Partial<Session> = { result: 'didNotMakeIt', toldAt: at, debriefed: 'was' };
const ids = { connectionId: 'choir', sessionId: 'of2026-11-20' };

/** How a visit was, and moments of connection and joy. */
export const debriefDeeds: CaseDeed[] = [
  {
    verb: 'debrief.was',
    by: 'ana',
    status: 'gettingStarted',
    event: 'visitTold',
    more: visit(),
    ids: { ...ids, was: 'lovely' },
    on,
  },
  {
    verb: 'debrief.was',
    by: 'lou',
    status: 'paused',
    event: 'visitCorrected',
    more: visit(missed),
    ids: { ...ids, was: 'didNotMakeIt', reason: 'nervous' },
    isUnseen: true,
  },
  {
    verb: 'debrief.moment',
    by: 'ana',
    status: 'gettingStarted',
    event: 'momentNoted',
    more: visit(was),
    inputs: () => ({ words: 'Canary: she sang.' }),
    ids: { ...ids, kind: 'connection' },
    on,
  },
  {
    verb: 'debrief.moment',
    by: 'lou',
    status: 'paused',
    event: 'debriefed',
    more: visit(was),
    inputs: () => ({ words: 'Canary: not this time.' }),
    ids: { ...ids, kind: 'none' },
    isUnseen: true,
  },
  {
    verb: 'debrief.confidence',
    by: 'ana',
    status: 'gettingStarted',
    event: 'confidenceSaid',
    more: visit({ ...was, debriefed: 'moment' }),
    ids: { ...ids, value: '7' },
    on,
  },
  {
    verb: 'moment.add',
    by: 'ana',
    status: 'named',
    event: 'momentNoted',
    inputs: () => ({ kind: 'joy', words: 'Canary: she laughed.', on: '2026-11-22' }),
  },
  {
    verb: 'moment.error',
    by: 'lou',
    status: 'gettingStarted',
    event: 'momentTaken',
    more: (town) => ({
      moments: [
        { id: 'moment222222', on: '2026-11-20', kinds: ['joy'], words: 'Canary', by: town.people.ana.id },
      ],
    }),
    ids: { momentId: 'moment222222' },
    on: 'moments.open',
  },
  {
    verb: 'referral.close',
    by: 'ana',
    status: 'gettingStarted',
    event: 'closed',
    inputs: () => ({ outcome: 'ownNetwork', followUp: 'yes', followUpOn: '2027-01-18' }),
  },
  {
    verb: 'referral.checkIn',
    by: 'ana',
    status: 'closed',
    event: 'checkInSpoke',
    more: () => ({ followUpOn: '2026-11-23' }),
    inputs: () => ({ result: 'spoke', line: 'Canary: still singing.' }),
  },
];

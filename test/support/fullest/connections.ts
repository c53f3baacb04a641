import { type Connection, connectionStates, type Session } from '../../../domain/connection/connection';
import {
  mostConfidences,
  mostConnections,
  mostLive,
  mostNameLetters,
  mostNoteLetters,
  mostSessions,
} from '../../../domain/connection/limits';
import { withLatestSessions } from '../../../domain/connection/sessions';
import type { Case } from '../../../domain/referral/case';
import { mostInterestLetters } from '../../../domain/whatMatters/readInterests';
import { full, on, times } from './typed';

const at = '2026-11-22T22:10:00.000Z';

const session = (index: number): Session => ({
  id: `session${index}`.padEnd(12, 'x'),
  on,
  time: '10:00',
  withLinkWorker: true,
  setAt: at,
  result: 'didNotMakeIt',
  reason: 'preferNotToSay',
  howItWas: 'lovely',
  toldAt: at,
});

const connection = (index: number): Connection => ({
  id: `connection${index}`.padEnd(12, 'x'),
  activity: { localId: 'brimbank', activityId: `activity${index}`.padEnd(32, 'x') },
  name: full(mostNameLetters, `activity ${index}`),
  state: index < mostLive ? 'goingAlong' : (connectionStates.at(-1) ?? 'groupEnded'),
  since: at,
  from: { time: 'past', words: full(mostInterestLetters, 'interest') },
  saidYesAt: at,
  introducedAt: at,
  settledAt: at,
  sessions: times(mostSessions, session),
  visits: 99,
  travel: times(3, () => ({ stage: 'withLinkWorker', on })),
  confidence: times(mostConfidences, () => ({ on, value: 10 })),
  note: full(mostNoteLetters, 'note'),
});

export function fullestConnections(): Pick<Case, 'connections'> {
  return { connections: withLatestSessions(times(mostConnections, connection)) };
}

import type { Connection } from '../../../domain/connection/connection';
import type { Case } from '../../../domain/referral/case';
import { connection, session } from '../connections';
import type { CaseRefusal } from './caseRefusal';

const has = (state: Connection['state'], more: Partial<Connection> = {}): Partial<Case> => ({
  connections: [connection(state, more)],
});
const ids = { connectionId: 'choir' };
const planned = [session('2026-11-30'), session('2026-12-07')];
const of = (on: string) => ({ ...ids, sessionId: `of${on}` });
const book = { on: '2026-12-10', time: '10:00', goAlong: 'true' };
const manyVisits = Array.from({ length: 12 }, (_, at) => session(`2027-01-${10 + at}`));

/** Of planning, moving and writing down a visit. */
export const ofVisits: CaseRefusal[] = [
  ['ana', 'connection.book', 'named', 'yes-first', { ids, inputs: book, more: has('idea') }],
  ['ana', 'connection.book', 'named', 'not-now-here', { ids, inputs: book, more: has('notForMe') }],
  ['ana', 'connection.book', 'paused', 'resting', { ids, inputs: book, more: has('keen') }],
  ...['', '2026-11-22', '2027-11-25', 'soon'].map(
    (on): CaseRefusal => [
      'ana',
      'connection.book',
      'named',
      'check-in-day-needed',
      { ids, inputs: { ...book, on }, beside: 'on', more: has('keen') },
    ],
  ),
  [
    'ana',
    'connection.book',
    'named',
    'time-unclear',
    { ids, inputs: { ...book, time: 'after lunch' }, beside: 'time', more: has('keen') },
  ],
  [
    'ana',
    'connection.book',
    'named',
    'visit-planned',
    {
      ids,
      inputs: { ...book, on: '2026-11-30' },
      beside: 'on',
      more: has('firstVisitBooked', { sessions: planned }),
    },
  ],
  [
    'ana',
    'connection.book',
    'named',
    'visits-full',
    { ids, inputs: book, beside: 'on', more: has('goingAlong', { sessions: manyVisits }) },
  ],
  ...[
    { on: 'soon', refusal: 'check-in-day-needed' as const, beside: 'on', time: '' },
    { on: '2026-12-07', refusal: 'visit-planned' as const, beside: 'on', time: '' },
    { on: '2026-12-08', refusal: 'time-unclear' as const, beside: 'time', time: 'noonish' },
  ].map(
    ({ on, time, refusal, beside }): CaseRefusal => [
      'ana',
      'connection.move',
      'named',
      refusal,
      {
        ids: of('2026-11-30'),
        inputs: { on, time },
        beside,
        more: has('firstVisitBooked', { sessions: planned }),
      },
    ],
  ),
  [
    'ana',
    'connection.move',
    'named',
    'visit-needed',
    {
      ids: of('2026-11-20'),
      inputs: { on: '2026-12-08' },
      more: has('keen', { sessions: [session('2026-11-20', { result: 'groupCancelled' })] }),
    },
  ],
  [
    'ana',
    'connection.move',
    'named',
    'already-so',
    {
      ids: of('2026-11-30'),
      inputs: { on: '2026-11-30' },
      more: has('firstVisitBooked', { sessions: planned }),
    },
  ],
  ['ana', 'connection.move', 'named', 'no-such-part', { ids: of('2026-12-24'), more: has('keen') }],
  ['ana', 'connection.move', 'closed', 'already-ended', { ids: of('2026-12-24'), more: has('keen') }],
  ['ben', 'connection.move', 'named', 'not-yours', { ids: of('2026-12-24'), more: has('keen') }],
  [
    'ana',
    'connection.visit',
    'named',
    'result-needed',
    { ids, inputs: { on: '2026-11-22', result: '', line: 'Canary' }, beside: 'result', more: has('keen') },
  ],
  [
    'ana',
    'connection.visit',
    'named',
    'day-to-come',
    {
      ids: of('2026-11-30'),
      inputs: { result: 'went' },
      beside: 'result',
      more: has('firstVisitBooked', { sessions: planned }),
    },
  ],
  ...['', '2026-11-24', '2025-11-01', 'once'].map(
    (on): CaseRefusal => [
      'ana',
      'connection.visit',
      'named',
      'past-day-needed',
      { ids, inputs: { on, result: 'went' }, beside: 'on', more: has('keen') },
    ],
  ),
  [
    'ana',
    'connection.visit',
    'named',
    'not-now-here',
    { ids, inputs: { on: '2026-11-22', result: 'went' }, more: has('notForMe') },
  ],
  [
    'ana',
    'connection.visit',
    'named',
    'already-so',
    {
      ids: of('2026-11-20'),
      inputs: { result: 'went' },
      more: has('goingAlong', { visits: 1, sessions: [session('2026-11-20', { result: 'went' })] }),
    },
  ],
];

import type { Session } from '../../../domain/connection/connection';
import type { Case } from '../../../domain/referral/case';
import { connection, session } from '../connections';
import type { CaseRefusal } from './caseRefusal';

const on = '2026-11-20';
const ids = { connectionId: 'choir', sessionId: `of${on}` };
const visit = (more: Partial<Session> = {}, day = on): Partial<Case> => ({
  connections: [connection('firstVisitBooked', { sessions: [session(day, { ...more, id: `of${on}` })] })],
});
const good: Partial<Session> = { result: 'went', howItWas: 'good', debriefed: 'was' };
const done: Partial<Session> = { ...good, debriefed: 'confidence' };
const moment = { kind: 'joy', words: 'Canary', on };
const joy: Partial<Case> = {
  moments: [{ id: 'moment222222', on, kinds: ['joy'], words: 'Canary', by: 'ana', isError: true }],
};

/** Each press, and a case in which it could be done. */
const deeds: [
  verb: string,
  more: Partial<Case>,
  pressed: Record<string, string>,
  inputs?: Record<string, string>,
][] = [
  ['debrief.was', visit(), { ...ids, was: 'good' }],
  ['debrief.moment', visit(good), { ...ids, kind: 'joy' }, { words: 'Canary' }],
  ['debrief.confidence', visit({ ...good, debriefed: 'moment' }), { ...ids, value: '7' }],
  ['moment.add', {}, {}, moment],
  ['moment.error', joy, { momentId: 'moment222222' }],
];

const inAStep: CaseRefusal[] = [
  ['ana', 'debrief.was', 'gettingStarted', 'no-such-part', { ids: { ...ids, was: 'good' } }],
  [
    'ana',
    'debrief.was',
    'gettingStarted',
    'no-such-part',
    { ids: { ...ids, sessionId: 'another', was: 'good' }, more: visit() },
  ],
  ['ana', 'debrief.was', 'gettingStarted', 'result-needed', { ids: { ...ids, was: 'fine' }, more: visit() }],
  [
    'ana',
    'debrief.was',
    'gettingStarted',
    'day-to-come',
    { ids: { ...ids, was: 'good' }, more: visit({}, '2026-11-24') },
  ],
  ['ana', 'debrief.was', 'gettingStarted', 'already-so', { ids: { ...ids, was: 'hard' }, more: visit(good) }],
  [
    'ana',
    'debrief.was',
    'gettingStarted',
    'not-now-here',
    { ids: { ...ids, was: 'didNotMakeIt' }, more: visit({ result: 'went' }) },
  ],
  ['ana', 'debrief.moment', 'gettingStarted', 'kind-needed', { ids, more: visit(good) }],
  [
    'ana',
    'debrief.moment',
    'gettingStarted',
    'not-now-here',
    { ids: { ...ids, kind: 'joy' }, more: visit() },
  ],
  [
    'ana',
    'debrief.moment',
    'gettingStarted',
    'already-so',
    { ids: { ...ids, kind: 'joy' }, more: visit(done) },
  ],
  ...['', '11', '-1', '4.5', 'ten'].map(
    (value): CaseRefusal => [
      'ana',
      'debrief.confidence',
      'gettingStarted',
      'confidence-needed',
      { ids: { ...ids, value }, more: visit({ ...good, debriefed: 'moment' }) },
    ],
  ),
  [
    'ana',
    'debrief.confidence',
    'gettingStarted',
    'not-now-here',
    { ids: { ...ids, value: '4' }, more: visit(good) },
  ],
  [
    'ana',
    'debrief.confidence',
    'gettingStarted',
    'already-so',
    { ids: { ...ids, value: '4' }, more: visit(done) },
  ],
];

const ofMoments: CaseRefusal[] = [
  ['ana', 'moment.add', 'gettingStarted', 'kind-needed', { inputs: { ...moment, kind: '' }, beside: 'kind' }],
  ...['', '2026-11-24', 'yesterday', '2025-01-01'].map(
    (bad): CaseRefusal => [
      'ana',
      'moment.add',
      'paused',
      'past-day-needed',
      { inputs: { ...moment, on: bad }, beside: 'on' },
    ],
  ),
  ['ana', 'moment.error', 'gettingStarted', 'no-such-part', { ids: { momentId: 'another' }, more: joy }],
  ['ana', 'moment.error', 'gettingStarted', 'already-so', { ids: { momentId: 'moment222222' }, more: joy }],
];

/** Asking them some weeks later. */
const afterTheEnd: CaseRefusal[] = [
  ...['', '2026-11-23', '2028-01-01', 'soon'].map(
    (bad): CaseRefusal => [
      'ana',
      'referral.close',
      'gettingStarted',
      'date-needed',
      { inputs: { outcome: 'ownNetwork', followUp: 'yes', followUpOn: bad }, beside: 'followUpOn' },
    ],
  ),
  [
    'ben',
    'referral.checkIn',
    'closed',
    'not-yours',
    { inputs: { result: 'spoke' }, more: { followUpOn: '2026-11-23' } },
  ],
  [
    'ana',
    'referral.checkIn',
    'closed',
    'check-in-day-needed',
    { inputs: { result: 'noAnswer', nextOn: 'soon' }, beside: 'nextOn', more: { followUpOn: '2026-11-23' } },
  ],
];

/** Of telling how a visit was, of moments, and of asking later. */
export const ofDebrief: CaseRefusal[] = [
  ...deeds.flatMap(([verb, more, pressed, inputs]): CaseRefusal[] => {
    const how = { ids: pressed, more, ...(inputs && { inputs }) };
    return [
      ['ana', verb, 'sent', 'not-taken', how],
      ['ana', verb, 'closed', 'already-ended', how],
      ['ben', verb, 'gettingStarted', 'not-yours', how],
      ['dana', verb, 'gettingStarted', 'not-yours', how],
    ];
  }),
  ...inAStep,
  ...ofMoments,
  ...afterTheEnd,
];

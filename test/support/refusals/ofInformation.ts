import { asked, goneThrough, requestId } from '../requests';
import type { CaseRefusal } from './caseRefusal';

const ids = { requestId };
const access = { requests: [asked()] };
const correction = { requests: [asked({ kind: 'correction' })] };
const ticked = { others: 'true', harm: 'true' };
const why = { reason: 'harm' };
const ofTheLead: [verb: string, inputs: Record<string, string>][] = [
  ['information.check', ticked],
  ['information.given', {}],
  ['information.notGiven', why],
  ['information.putRight', {}],
];
const held = { at: '2026-11-20T00:00:00.000Z', by: 'lou' };

/** What a person asks about their own record. */
export const ofInformation: CaseRefusal[] = [
  ['ben', 'information.ask', 'gettingStarted', 'not-yours', { inputs: { kind: 'access' } }],
  ['dana', 'information.ask', 'named', 'not-yours', { inputs: { kind: 'access' } }],
  ['ana', 'information.ask', 'named', 'already-so', { inputs: { kind: 'access' }, more: access }],
  ...['', 'everything'].map(
    (kind): CaseRefusal => [
      'ana',
      'information.ask',
      'named',
      'reason-needed',
      { inputs: { kind }, beside: 'kind', says: 'Please choose what they asked for.' },
    ],
  ),
  ...ofTheLead.flatMap(([verb, inputs]): CaseRefusal[] => [
    ['ana', verb, 'gettingStarted', 'leads-only', { inputs, ids, more: access }],
    ['lou', verb, 'gettingStarted', 'no-such-request', { inputs, ids }],
    ['lou', verb, 'closed', 'no-such-request', { inputs, ids: { requestId: 'another' }, more: access }],
    [
      'lou',
      verb,
      'paused',
      'no-such-request',
      { inputs, ids, more: { requests: [asked({ endedAt: held.at, how: 'given' })] } },
    ],
  ]),
  ...(['others', 'harm'] as const).flatMap((missing) =>
    ['false', ''].map(
      (left): CaseRefusal => [
        'lou',
        'information.check',
        'gettingStarted',
        'go-through-first',
        { inputs: { ...ticked, [missing]: left }, ids, more: access, beside: missing },
      ],
    ),
  ),
  ...[{ safetyHold: held }, { linkedTo: ['BRI-2AAA'] }].map(
    (more): CaseRefusal => [
      'lou',
      'information.check',
      'gettingStarted',
      'go-through-first',
      { inputs: { ...ticked, spoken: 'false' }, ids, more: { ...access, ...more }, beside: 'spoken' },
    ],
  ),
  ['lou', 'information.given', 'gettingStarted', 'go-through-first', { ids, more: access }],
  [
    'lou',
    'information.given',
    'gettingStarted',
    'go-through-first',
    {
      ids,
      more: (made) => {
        const { requests, timeline = [] } = goneThrough(made);
        const since = { at: '2026-11-22T22:05:00.000Z', by: 'ana', event: 'checkInSpoke' as const };
        return { ...(requests && { requests }), timeline: [...timeline, since] };
      },
    },
  ],
  ['lou', 'information.given', 'gettingStarted', 'not-now-here', { ids, more: correction }],
  ['lou', 'information.putRight', 'gettingStarted', 'not-now-here', { ids, more: access }],
  ...['', 'because'].map(
    (reason): CaseRefusal => [
      'lou',
      'information.notGiven',
      'closed',
      'reason-needed',
      { inputs: { reason }, ids, more: access, beside: 'reason', says: 'Please choose why.' },
    ],
  ),
];

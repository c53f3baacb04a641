import { broughtId, onAgenda } from '../broughts';
import { shared } from '../deeds/caseDeed';
import type { CaseRefusal } from './caseRefusal';

const ids = { broughtId };
const asks = { conference: 'review', reason: 'stuck', question: 'Canary: who knows a choir?' };
const changed = { reason: 'goodNews', question: 'Canary: they sang' };
const words = { contributes: 'Canary: the choir' };
const why = 'Please choose why.';
const choose = 'Please choose a case conference.';

/** Everything that may be written for the team. */
const every: [verb: string, inputs: Record<string, string>][] = [
  ['conference.bring', asks],
  ['conference.bringChange', changed],
  ['conference.takeOff', {}],
];

export const ofConference: CaseRefusal[] = [
  ...every.flatMap(([verb, inputs]): CaseRefusal[] => [
    ['ana', verb, 'closed', 'already-ended', { inputs, ids, more: (_, at) => onAgenda(at) }],
    ['lou', verb, 'sent', 'not-taken', { inputs, ids, more: (_, at) => onAgenda(at) }],
    ['ben', verb, 'gettingStarted', 'not-yours', { inputs, ids, more: (_, at) => onAgenda(at) }],
    ['dana', verb, 'named', 'not-yours', { inputs, ids, more: (_, at) => shared(at) }],
  ]),
  ['ana', 'conference.bring', 'gettingStarted', 'not-shared', { inputs: asks }],
  [
    'ana',
    'conference.bringChange',
    'gettingStarted',
    'not-shared',
    {
      inputs: changed,
      ids,
      more: ({ consents }, at) => ({
        ...onAgenda(at),
        consents: { ...consents, shareWithTeam: { ...at.given, given: false } },
      }),
    },
  ],
  ...['', 'none', '../x', 'thursday'].map(
    (conference): CaseRefusal => [
      'ana',
      'conference.bring',
      'gettingStarted',
      'no-such-part',
      { inputs: { ...asks, conference }, more: (_, at) => shared(at), beside: 'conference', says: choose },
    ],
  ),
  [
    'ana',
    'conference.bring',
    'paused',
    'already-so',
    {
      inputs: asks,
      more: (_, at) => onAgenda(at, { conferenceId: 'review' }),
      beside: 'conference',
      says: 'It is to come up there already.',
    },
  ],
  [
    'lou',
    'conference.bring',
    'gettingStarted',
    'agenda-full',
    {
      inputs: { ...asks, conference: 'fourth' },
      more: (_, at) => {
        const { brought, ...rest } = onAgenda(at);
        const three = ['team', 'review', 'intake'].flatMap((conferenceId) =>
          brought.map((one) => ({ ...one, id: conferenceId, conferenceId })),
        );
        return { ...rest, brought: three };
      },
      beside: 'conference',
    },
  ],
  ...['', 'nonsense'].flatMap((reason): CaseRefusal[] => [
    [
      'ana',
      'conference.bring',
      'gettingStarted',
      'reason-needed',
      { inputs: { ...asks, reason }, more: (_, at) => shared(at), beside: 'reason', says: why },
    ],
    [
      'ana',
      'conference.bringChange',
      'gettingStarted',
      'reason-needed',
      { inputs: { ...changed, reason }, ids, more: (_, at) => onAgenda(at), beside: 'reason', says: why },
    ],
  ]),
  [
    'ana',
    'conference.bringChange',
    'gettingStarted',
    'already-so',
    {
      inputs: { reason: 'stuck', question: 'Canary: who knows a choir?' },
      ids,
      more: (_, at) => onAgenda(at),
      beside: 'question',
    },
  ],
  ...['conference.bringChange', 'conference.takeOff'].map(
    (verb): CaseRefusal => [
      'ana',
      verb,
      'gettingStarted',
      'no-such-part',
      { inputs: changed, ids: { broughtId: 'other' }, more: (_, at) => onAgenda(at) },
    ],
  ),
  ['ana', 'team.contributes', 'closed', 'already-ended', { inputs: words }],
  ['lou', 'team.contributes', 'sent', 'not-taken', { inputs: words }],
  ['ben', 'team.contributes', 'gettingStarted', 'not-yours', { inputs: words }],
  [
    'dana',
    'team.contributes',
    'named',
    'not-yours',
    { inputs: words, more: (_, at) => shared(at, ['dana']) },
  ],
  [
    'ana',
    'team.contributes',
    'gettingStarted',
    'already-so',
    { inputs: words, more: words, beside: 'contributes' },
  ],
];

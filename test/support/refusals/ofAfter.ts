import type { Case } from '../../../domain/referral/case';
import type { CaseTown } from '../caseTown';
import { shared } from '../deeds/caseDeed';
import { actionId, agreed, manyAgreed, talkedOf, teamAction } from '../teamActions';
import type { CaseRefusal } from './caseRefusal';

type Inputs = (at: CaseTown) => Record<string, string>;

const full = 'Six agreed actions are open at most. Do one, or let it go, to add another.';
const ids = { actionId, conferenceId: 'last', on: '2026-11-19', when: 'Last Thursday' };
const badDays = ['', '2026-11-22', '2027-11-25', 'tomorrow', '2026-02-30'];
const todo =
  (more: Record<string, string> = {}): Inputs =>
  (at) => ({ what: 'Canary: ask', owner: at.worker('ana').personId, by: '2026-12-04', ...more });
const said =
  (more: Record<string, string> = {}): Inputs =>
  (at) => ({ decision: 'Canary: the choir', owner1: at.worker('ana').personId, ...more });
const withAction = (at: CaseTown): Partial<Case> => ({ ...talkedOf(at), ...agreed(at, 'ana') });
const notShared = ({ consents }: Case, at: CaseTown): Partial<Case> => ({
  ...agreed(at, 'ana'),
  consents: { ...consents, shareWithTeam: { ...at.given, given: false } },
});
const every: [verb: string, inputs: Inputs][] = [
  ['conference.decide', said()],
  ['action.add', todo()],
  ['action.change', todo()],
  ['action.done', () => ({})],
  ['action.letGo', () => ({})],
];
const ofOne = every.filter(([verb]) => /change|done|letGo/.test(verb));
const more = (_: Case, at: CaseTown) => withAction(at);
const row = { what1: 'Canary: ask', by1: '2026-12-04' };

/** What the team decided, and what somebody is to do. */
export const ofAfter: CaseRefusal[] = [
  ...every.flatMap(([verb, inputs]): CaseRefusal[] => [
    ['ana', verb, 'closed', 'already-ended', { inputs, ids, more }],
    ['lou', verb, 'sent', 'not-taken', { inputs, ids, more }],
    ['ben', verb, 'gettingStarted', 'not-yours', { inputs, ids, more }],
    [
      'tess',
      verb,
      'named',
      'not-yours',
      { inputs, ids, more: (_, at) => ({ ...withAction(at), careTeam: [], referrers: [at.worker('tess')] }) },
    ],
  ]),
  ...['conference.decide', 'action.add'].map(
    (verb): CaseRefusal => [
      'ana',
      verb,
      'gettingStarted',
      'not-shared',
      { inputs: said(), ids, more: notShared },
    ],
  ),
  [
    'ana',
    'action.change',
    'gettingStarted',
    'not-shared',
    {
      inputs: (at) => ({ ...todo()(at), owner: at.worker('lou').personId }),
      ids,
      more: notShared,
      beside: 'owner',
    },
  ],
  // somebody else's, to a colleague on the care team
  ...ofOne.map(
    ([verb, inputs]): CaseRefusal => ['tess', verb, 'gettingStarted', 'not-yours', { inputs, ids, more }],
  ),
  ...ofOne.map(
    ([verb, inputs]): CaseRefusal => [
      'ana',
      verb,
      'gettingStarted',
      'no-such-part',
      { inputs, ids: { actionId: 'none' }, more },
    ],
  ),
  ...ofOne.map(
    ([verb, inputs]): CaseRefusal => [
      'ana',
      verb,
      'gettingStarted',
      'not-now-here',
      { inputs, ids, more: (_, at) => agreed(at, 'ana', { state: 'done', endedOn: '2026-11-22' }) },
    ],
  ),
  ...[{ conferenceId: 'none' }, { on: '2026-11-20' }].map(
    (about): CaseRefusal => [
      'ana',
      'conference.decide',
      'gettingStarted',
      'no-such-part',
      { inputs: said(), ids: { ...ids, ...about }, more },
    ],
  ),
  // a conference that has not been held yet
  [
    'ana',
    'conference.decide',
    'gettingStarted',
    'not-now-here',
    { inputs: said(), ids: { ...ids, conferenceId: 'team', on: '2027-08-05' }, more },
  ],
  ...[
    { typed: { decision: '  ' }, beside: 'decision' },
    { typed: { by1: '2026-12-04' }, beside: 'what1' },
  ].map(
    ({ typed, beside }): CaseRefusal => [
      'ana',
      'conference.decide',
      'gettingStarted',
      'words-needed',
      { inputs: said(typed), ids, more, beside },
    ],
  ),
  ...['', 'somebody'].map(
    (owner1): CaseRefusal => [
      'ana',
      'conference.decide',
      'gettingStarted',
      'no-such-worker',
      { inputs: said({ ...row, owner1 }), ids, more, beside: 'owner1' },
    ],
  ),
  ...badDays.map(
    (by1): CaseRefusal => [
      'ana',
      'conference.decide',
      'gettingStarted',
      'check-in-day-needed',
      { inputs: said({ ...row, by1 }), ids, more, beside: 'by1' },
    ],
  ),
  [
    'ana',
    'conference.decide',
    'gettingStarted',
    'plan-full',
    {
      inputs: said(row),
      ids,
      more: (_, at) => ({ ...talkedOf(at), ...manyAgreed(at) }),
      beside: 'what1',
      says: full,
    },
  ],
  [
    'ana',
    'action.add',
    'paused',
    'plan-full',
    { inputs: todo(), more: (_, at) => manyAgreed(at), beside: 'what', says: full },
  ],
  ...['action.add', 'action.change'].flatMap((verb): CaseRefusal[] => [
    [
      'ana',
      verb,
      'gettingStarted',
      'words-needed',
      { inputs: todo({ what: ' ' }), ids, more, beside: 'what' },
    ],
    // to whom the case is not open
    [
      'ana',
      verb,
      'gettingStarted',
      'no-such-worker',
      { inputs: (at) => ({ ...todo()(at), owner: at.worker('ben').personId }), ids, more, beside: 'owner' },
    ],
    ...badDays.map(
      (by): CaseRefusal => [
        'ana',
        verb,
        'gettingStarted',
        'check-in-day-needed',
        { inputs: todo({ by }), ids, more, beside: 'by' },
      ],
    ),
  ]),
  [
    'ana',
    'action.change',
    'gettingStarted',
    'already-so',
    {
      inputs: (at) => {
        const { what, owner, by } = teamAction(at.worker('ana'));
        return { what, owner: owner.personId, by };
      },
      ids,
      more: (_, at) => ({ ...shared(at), ...agreed(at, 'ana') }),
      beside: 'what',
    },
  ],
];

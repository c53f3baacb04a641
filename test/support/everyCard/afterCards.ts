import { actionsPart } from '../../../cards/conference/after/actionsPart';
import { actionsSection } from '../../../cards/conference/after/actionsSection';
import { actionChangeForm, actionForm } from '../../../cards/conference/after/forms/actionForms';
import { decideForm } from '../../../cards/conference/after/forms/decideForm';
import { fullSummaryCard, type TalkedOf } from '../../../cards/conference/after/fullSummaryCard';
import { card } from '../../../cards/parts';
import { caseForm } from '../../../cards/referral/caseForm';
import {
  mostActionLetters,
  mostDecisionLetters,
  mostEndedActions,
  mostOpenActions,
  mostWhyLetters,
} from '../../../domain/conference/after/limits';
import type { Brought, TeamAction } from '../../../domain/conference/brought';
import { heldOn } from '../../../domain/conference/heldBetween';
import { mostQuestionLetters, mostTitleLetters } from '../../../domain/conference/limits';
import type { Case } from '../../../domain/referral/case';
import { conferenceWith } from '../conferences';
import { found, local, long, type Made, named, nonce, staffName, times, worker, zone } from './made';

const owner = { personId: worker.id, name: staffName };
const at = '2026-11-22T22:10:00.000Z';
const on = '2026-11-26';
const actionOf = (index: number): TeamAction => ({
  id: `action${index}`.padEnd(14, '2'),
  what: long(mostActionLetters),
  owner,
  by: index % 2 ? '2026-11-20' : '2026-12-04',
  conferenceId: 'thursday',
  agreedOn: on,
  ...(index < mostOpenActions ? { state: 'open' } : { state: 'done', endedOn: '2026-11-20' }),
});
const teamActions = times(mostOpenActions + mostEndedActions, actionOf);
const brought = times(
  3,
  (index): Brought => ({
    id: `brought${index}`,
    conferenceId: 'thursday',
    by: owner,
    at,
    reason: 'planTogether',
    question: long(mostQuestionLetters),
  }),
);
const shared = (more: Partial<Case>): Case => {
  const { restrictedTo: _named, ...rest } = found('gettingStarted');
  return { ...rest, ...more };
};
const full = shared({ teamActions, brought });
const undone: Case = {
  ...full,
  undo: { by: worker.id, until: '2026-11-22T22:20:00.000Z', revision: 1, before: full },
};
const view = {
  relations: ['holder', 'lead'] as const,
  local,
  nonce,
  readerId: worker.id,
  today: '2026-11-23',
  timeZone: zone,
  now: at,
  nonceFor: () => nonce,
  says: 'Written down. Whoever is to do something hears of it.',
};
const people = times(20, (index) => ({
  title: `${staffName} (covers for the link worker)`,
  value: `${worker.id}${index}`,
}));
const meeting = { conferenceId: 'thursday', on };
const ids = {
  ...meeting,
  when: `${long(mostTitleLetters)}, Thursday 26 November, 10:00 am (AEDT)`,
  from: 'run',
};
const asks = {
  ...view,
  found: full,
  typed: { ...ids, actionId: teamActions[0]?.id ?? '' },
  problems: {},
  people,
};
const typed = {
  decision: long(mostDecisionLetters),
  why: long(mostWhyLetters),
  ...Object.fromEntries(['', '1', '2', '3'].map((nth) => [`what${nth}`, long(mostActionLetters)])),
};
const problems = {
  decision: 'Please write it.',
  what3: 'Please write it.',
  what: 'Please write it.',
  by: 'Please choose.',
};

const conference = conferenceWith(owner, { localId: local.id, title: long(mostTitleLetters) });
const held = heldOn(conference, local, on);
const decided = (text: string) => ({ at, by: worker.id, event: 'conferenceDecided' as const, text });
const longest = long(mostDecisionLetters + mostWhyLetters);
const opened: TalkedOf = {
  caseId: full.id,
  opened: {
    found: full,
    decisions: [
      { entry: decided(longest), index: 0, isTakenBack: false },
      {
        entry: decided(longest),
        index: 1,
        isTakenBack: false,
        wrong: { at, by: worker.id, says: long(200) },
      },
    ],
    actions: teamActions.slice(0, 4),
  },
};
const empty: TalkedOf = { caseId: full.id, opened: { found: full, decisions: [], actions: [] } };
const shut: TalkedOf = { caseId: full.id };
const summary = { conference, held, local, from: 0, total: 9, today: '2026-11-27', nonce };

/** Cards that stand in a chat. */
export const postedOfAfter: Made[] = [];

export const dialogsOfAfter: Made[] = [
  ...named(
    actionsPart,
    actionsPart({ ...view, found: undone, meeting }),
    actionsPart({ ...view, found: shared({ teamActions: teamActions.slice(0, 2), brought }) }),
    actionsPart({ ...view, found: shared({}) }),
    actionsPart({ ...view, found: full, relations: ['careTeam'], readerId: 'another' }),
    actionsPart({ ...view, found: { ...found('closed'), teamActions } }),
  ),
  ...named(
    actionsSection,
    card(actionsSection({ ...view, found: full })),
    card(actionsSection({ ...view, found: shared({}) })),
  ),
  ...named(
    fullSummaryCard,
    fullSummaryCard({ ...summary, rows: times(4, () => opened), from: 4 }),
    fullSummaryCard({ ...summary, rows: [empty, shut] }),
    fullSummaryCard({ ...summary, rows: [], total: 0 }),
  ),
  ...[decideForm, actionForm, actionChangeForm].flatMap((form): Made[] => [
    [`caseForm ${form.verb}, full`, caseForm(form, asks)],
    [`caseForm ${form.verb}, of what is gone`, caseForm(form, { ...asks, typed: {} })],
    [
      `caseForm ${form.verb}, to be mended`,
      caseForm(form, { ...asks, typed: { ...asks.typed, ...typed }, problems }),
    ],
  ]),
];

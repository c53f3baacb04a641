import { sends } from '../../../cards/buttons';
import { conferenceCard } from '../../../cards/conference/conferenceCard';
import { conferenceForm } from '../../../cards/conference/conferenceForm';
import { conferencesCard } from '../../../cards/conference/conferencesCard';
import type { ConferenceView } from '../../../cards/conference/conferenceView';
import { cancelAllForm, cancelOneForm } from '../../../cards/conference/forms/cancelForms';
import { cannotForm } from '../../../cards/conference/forms/cannotForm';
import { changeForm } from '../../../cards/conference/forms/changeForm';
import { moveForm } from '../../../cards/conference/forms/moveForm';
import { planForm } from '../../../cards/conference/forms/planForm';
import { pickCard } from '../../../cards/conference/pickCard';
import { whichLocalCard } from '../../../cards/conference/whichLocalCard';
import { formCard } from '../../../cards/formCard';
import { inDialog } from '../../../cards/inDialog';
import { daysAfter } from '../../../domain/businessDays';
import { heldOn } from '../../../domain/conference/heldBetween';
import { timesAhead } from '../../../domain/conference/heldById';
import { mostAttendees, mostTitleLetters } from '../../../domain/conference/limits';
import { whoComes } from '../../../domain/conference/whoComes';
import { sixLocals } from '../../../domain/sixLocals';
import { conferenceWith } from '../conferences';
import { found, local, long, type Made, named, nonce, staffName, times, worker } from './made';
import { dialogsOfTeam } from './teamCards';

const now = '2026-11-22T22:10:00.000Z';
const today = '2026-11-23';
const on = '2026-11-23';
const people = times(mostAttendees, (at) => ({
  personId: worker.id.replace(/01$/, String(10 + at)),
  name: staffName,
}));
const [planner = { personId: worker.id, name: staffName }, ...invited] = people;
const answers = Object.fromEntries(
  invited.map(({ personId }, at) => [
    personId,
    { coming: false as const, instead: people[(at + 1) % 30] ?? planner },
  ]),
);
const ended = { id: daysAfter(on, -14), answers: {}, discussed: [], begunAt: now, endedAt: now };
const full = conferenceWith(planner, {
  localId: local.id,
  title: long(mostTitleLetters),
  on: daysAfter(on, -14),
  repeats: { everyWeeks: 1, until: '2028-11-20' },
  attendees: people,
  occurrences: [
    ended,
    { id: on, answers, discussed: [], movedTo: { on, time: '15:00' } },
    ...times(4, (at) => ({ id: daysAfter(on, 7 * at + 7), answers: {}, discussed: [], cancelledAt: now })),
  ],
  room: { roomId: `room-${'k'.repeat(32)}`, boundAt: now, boundBy: worker.id },
});
const { repeats: _weekly, ...once } = conferenceWith(planner, { localId: local.id });
const held = heldOn(full, local, on);
const staff = people.map(({ personId: id, name }) => ({ id, name }));
const brought = found('gettingStarted');
const agenda = times(40, (at) => ({
  found: { ...brought, id: `BWM-${2222 + at}` },
  opens: true,
  isOwn: true,
  comesBack: true,
}));
const view: ConferenceView = {
  conference: full,
  local,
  held,
  times: timesAhead(full, local, now, 92),
  last: heldOn(full, local, ended.id),
  comers: whoComes(full, held, staff),
  agenda,
  changes: true,
  comes: true,
  mayUndo: true,
  readerId: worker.id,
  from: 10,
  now,
  nonce,
};
const heldOnce = heldOn(once, local, once.on);
const single: ConferenceView = {
  ...view,
  conference: once,
  held: heldOnce,
  times: [heldOnce],
  comers: whoComes(once, heldOnce, []),
  agenda: [],
  changes: false,
  comes: false,
  mayUndo: false,
  from: 0,
};
const { held: _held, last: _last, ...none } = single;

const rows = times(8, (at) => ({
  conference: { ...full, localId: sixLocals[at % 6]?.id ?? '' },
  local: sixLocals[at % 6] ?? local,
  held,
  answer: 'notAnswered' as const,
  own: at,
}));
const list = { rows, next: 16, isFirst: false, locals: sixLocals, nonce };
const nothing = { rows: [], isFirst: true, locals: [local], nonce };

/** What stands in a chat of somebody’s own. */
export const postedOfConference: Made[] = named(
  conferencesCard,
  conferencesCard(list),
  conferencesCard(nothing),
);

const why = 'Please choose today or a day after it, within a year.';
const choices = times(60, (at) => ({ title: staffName, value: worker.id.replace(/01$/, String(10 + at)) }));
const cases = times(60, (at) => ({ title: `BWM-${2222 + at}`, value: `BWM-${2222 + at}` }));
const asks = { local, typed: {}, problems: {}, people: choices, cases, readerId: worker.id, today, nonce };
const inputs = ['title', 'on', 'time', 'minutes', 'repeats', 'until', 'who', 'cases', 'instead'];
const problems = Object.fromEntries(inputs.map((id) => [id, why]));
const typed = { title: long(mostTitleLetters), who: people.map(({ personId }) => personId).join(',') };

export const dialogsOfConference: Made[] = [
  ...named(conferencesCard, inDialog(conferencesCard(list)), inDialog(conferencesCard(nothing))),
  ...named(
    conferenceCard,
    conferenceCard({ ...view, says: 'Moved. Everyone who comes is told.', problem: why }),
    conferenceCard(single),
    conferenceCard(none),
    conferenceCard({
      ...view,
      conference: { ...full, endedAt: now },
      held: heldOn({ ...full, endedAt: now }, local, on),
    }),
  ),
  ...named(
    formCard,
    formCard({ send: 'Save' }, asks, {
      about: [],
      press: { verb: 'x' },
      back: sends('Back', { verb: 'y' }),
      changed: why,
    }),
  ),
  ...named(whichLocalCard, whichLocalCard(sixLocals, nonce)),
  ...named(
    pickCard,
    pickCard({ conference: full, on, cases: times(8, () => brought), more: 52, next: 8, nonce }),
    pickCard({ conference: once, cases: [], more: 0, next: 8, nonce }),
  ),
  ...named(
    conferenceForm,
    conferenceForm(planForm, asks),
    conferenceForm(planForm, { ...asks, cases: [], people: [] }),
    conferenceForm(planForm, { ...asks, typed, problems }),
  ),
  ...[changeForm, moveForm, cannotForm, cancelOneForm, cancelAllForm].flatMap((form): Made[] => [
    [
      `conferenceForm ${form.verb}, to be mended`,
      conferenceForm(form, { ...asks, conference: full, held, typed, problems }),
    ],
    [`conferenceForm ${form.verb}`, conferenceForm(form, { ...asks, conference: once, held: heldOnce })],
  ]),
  ...dialogsOfTeam,
];

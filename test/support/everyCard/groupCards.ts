import { attendanceCard } from '../../../cards/group/attendanceCard';
import { changedGroupsCard } from '../../../cards/group/changedGroupsCard';
import { addGroupForm, changeGroupForm } from '../../../cards/group/forms/detailsForm';
import { endGroupForm } from '../../../cards/group/forms/endGroupForm';
import { joinForm } from '../../../cards/group/forms/joinForm';
import { leaveForm } from '../../../cards/group/forms/leaveForm';
import { sessionForm } from '../../../cards/group/forms/sessionForm';
import { sessionsForm } from '../../../cards/group/forms/sessionsForm';
import { groupCard } from '../../../cards/group/groupCard';
import { groupForm } from '../../../cards/group/groupForm';
import { groupsCard } from '../../../cards/group/groupsCard';
import { inDialog } from '../../../cards/inDialog';
import { caseForm } from '../../../cards/referral/caseForm';
import { daysAfter } from '../../../domain/businessDays';
import type { GroupSession } from '../../../domain/group/group';
import { mostAhead, mostNameLetters, mostPlaceLetters, mostPlaces } from '../../../domain/group/groupLimits';
import { sixLocals } from '../../../domain/sixLocals';
import { groupWith, inGroup } from '../groups';
import { found, local, long, type Made, named, nonce, staffName, times, worker } from './made';

const now = '2026-11-22T22:10:00.000Z';
const today = '2026-11-23';
const cases = times(mostPlaces, (at) => `BWM-${2222 + at}`);
const session = (on: string): GroupSession => ({
  id: `K7K7K7-${on}`,
  on,
  time: '10:00',
  attendance: on < today ? Object.fromEntries(cases.map((id) => [id, 'didNotMakeIt'])) : {},
});
const sessions = times(mostAhead * 2, (at) => session(daysAfter(today, 7 * (at - mostAhead))));
const full = groupWith({
  localId: local.id,
  name: long(mostNameLetters),
  place: long(mostPlaceLetters),
  capacity: mostPlaces,
  runBy: times(5, () => ({ personId: worker.id, name: staffName })),
  members: cases.map((caseId) => ({ caseId, connectionId: caseId, since: now })),
  sessions,
});
const empty = groupWith({ localId: local.id });
const members = cases.map((caseId) => ({ caseId, name: long(80) }));
const view = { local, runs: true, members: [], mayUndo: false, now, nonce };
const groups = times(10, (at) => ({ ...full, localId: sixLocals[at % 6]?.id ?? '' }));
const list = { locals: sixLocals, groups, next: 20, isFirst: false, now, nonce };
const list1 = { locals: [local], groups: [], isFirst: true, now, nonce };
const people = times(60, () => ({ title: staffName, value: worker.id }));
const asks = { local, typed: {}, problems: {}, people, readerId: worker.id, today, nonce };
const why = 'Please choose today or a day after it, within a year.';
const ids = [
  'name',
  'place',
  'places',
  'runBy',
  'first',
  'time',
  'weeks',
  'on',
  'group',
  'knowWhoSees',
  'how',
];
const problems = Object.fromEntries(ids.map((id) => [id, why]));
const typed = {
  name: long(mostNameLetters),
  place: long(mostPlaceLetters),
  sessionId: sessions.at(-1)?.id ?? '',
};
const asked = {
  found: found('gettingStarted'),
  relations: ['holder', 'lead'] as const,
  local,
  nonce,
  readerId: worker.id,
  typed: { connectionId: 'K7K7K7K7K7K7' },
  problems: {},
  people,
  today,
};

/** What stands in a chat of somebody’s own. */
export const postedOfGroup: Made[] = named(groupsCard, groupsCard(list), groupsCard(list1));

const changed = {
  name: long(mostNameLetters),
  news: { hasEnded: false, cancelled: times(3, (at) => session(daysAfter(today, at))) },
  own: times(8, () => ({ found: asked.found, connection: inGroup() })),
  others: 12,
};
const ended = { ...changed, news: { hasEnded: true, cancelled: [] } };

export const dialogsOfGroup: Made[] = [
  ...named(
    changedGroupsCard,
    changedGroupsCard({ rows: [changed, ended, ended], more: 3, today, nonce }),
    changedGroupsCard({ rows: [], more: 0, today, nonce }),
  ),
  ...named(groupsCard, inDialog(groupsCard(list)), inDialog(groupsCard(list1))),
  ...named(
    groupCard,
    groupCard({ ...view, group: full, members, mayUndo: true, says: 'The day is saved.' }),
    groupCard({ ...view, group: full, runs: false }),
    groupCard({ ...view, group: empty, problem: why }),
    groupCard({ ...view, group: { ...full, endedAt: now }, mayUndo: true }),
  ),
  ...named(
    attendanceCard,
    attendanceCard({
      group: full,
      session: session('2026-11-16'),
      members: members.map((one) => ({ ...one, stands: 'didNotMakeIt' })),
      typed: {},
      today,
      nonce,
      problem: why,
    }),
    attendanceCard({ group: empty, session: session(today), members: [], typed: {}, today, nonce }),
  ),
  ...[changeGroupForm, sessionsForm, sessionForm, endGroupForm].flatMap((form): Made[] => [
    [`groupForm ${form.verb}, to be mended`, groupForm(form, { ...asks, group: full, typed, problems })],
    [`groupForm ${form.verb}`, groupForm(form, { ...asks, group: empty })],
  ]),
  ...named(groupForm, groupForm(addGroupForm, asks), groupForm(addGroupForm, { ...asks, typed, problems })),
  ...[joinForm, leaveForm].flatMap((form): Made[] => [
    [`caseForm ${form.verb}`, caseForm(form, asked)],
    [`caseForm ${form.verb}, of nobody`, caseForm(form, { ...asked, people: [], typed: {} })],
    [`caseForm ${form.verb}, to be mended`, caseForm(form, { ...asked, problems })],
  ]),
];

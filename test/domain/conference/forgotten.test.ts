import { daysAfter } from '../../../domain/businessDays';
import type { Conference } from '../../../domain/conference/conference';
import { heldBetween } from '../../../domain/conference/heldBetween';
import { moveOne } from '../../../domain/conference/moveOne';
import { type Plan, planConference } from '../../../domain/conference/planConference';
import { undoConference } from '../../../domain/conference/undoConference';
import { withoutOld } from '../../../domain/conference/withoutOld';
import type { Asker } from '../../../domain/staff/asker';
import { local } from '../../support/referralDeeds';

const begin = '2026-11-22T22:10:00.000Z';
const first = '2026-11-26';
const grant = { localId: local.id, roles: ['lead' as const], from: begin, grantedBy: 'test' };
const lou: Asker = { id: 'lou', name: 'Lou', grants: [grant] };
const ana = { personId: 'ana', name: 'Ana' };

/** Lou plans one on Thursdays at ten. */
function planned(more: Partial<Plan> = {}): Conference {
  const plan = { title: 'Round', on: first, time: '10:00', minutes: 60, until: '', attendees: [] };
  const where = { id: 'c', localId: local.id };
  const by = { personId: lou.id, name: lou.name };
  const made = planConference(where, { ...plan, everyWeeks: 1, ...more }, by, begin, local);
  if (!made.ok) throw new Error(made.refusal);
  return { ...made.next, revision: 1 };
}

test('a time that was moved to an earlier day is not held again once that day is long past', () => {
  const id = daysAfter(first, 7 * 20);
  const moved = moveOne(planned(), id, { on: '2026-11-27', time: '10:00' }, lou, begin, local);
  if (!moved.ok) throw new Error(moved.refusal);
  expect(heldBetween(withoutOld(moved.next, '2027-03-01'), local, id, id)).toEqual([]);
  expect(withoutOld(moved.next, daysAfter(id, 61)).occurrences).toEqual([]);
});

test('taken back, the first news go no further, and whoever may have had them is owed the second', () => {
  const kept = planned({ everyWeeks: undefined, attendees: [ana] });
  const owed = [{ kind: 'conference.cancelled', to: { personId: 'ana' } }];
  expect(kept.notices).toMatchObject([{ kind: 'conference.planned' }]);
  // they may be on their way already, so it makes no difference whether they still stand there
  for (const notices of [kept.notices, []])
    expect(undoConference({ ...kept, notices }, 'lou', begin)).toMatchObject({
      ok: true,
      next: { endedAt: begin, notices: owed, undone: [1] },
    });
});

test('what is long past is forgotten, and of what is to come nothing, however much it is', () => {
  const times = Array.from({ length: 60 }, (_, week) => ({
    id: daysAfter(first, 7 * (week - 20)),
    cancelledAt: begin,
    answers: {},
    discussed: [],
  }));
  const kept = withoutOld({ ...planned(), occurrences: times }, first).occurrences.map(({ id }) => id);
  expect(kept).toHaveLength(40);
  expect(kept).toEqual(times.slice(20).map(({ id }) => id));
});

import { changeDetails } from '../../../domain/conference/changeDetails';
import type { Conference } from '../../../domain/conference/conference';
import { changeable } from '../../../domain/conference/heldById';
import { moveOne } from '../../../domain/conference/moveOne';
import { heldAhead } from '../../../domain/conference/nextHeld';
import { occurrenceChanged } from '../../../domain/conference/occurrenceChanged';
import { planConference } from '../../../domain/conference/planConference';
import type { Asker } from '../../../domain/staff/asker';
import { local } from '../../support/referralDeeds';

const today = '2026-11-26';
const planning = '2026-11-22T22:10:00.000Z';
/** Twenty past nine on the day of the meeting. */
const before = '2026-11-25T22:20:00.000Z';
const grant = { localId: local.id, roles: ['lead' as const], from: planning, grantedBy: 'test' };
const lou: Asker = { id: 'lou', name: 'Lou', grants: [grant] };
const by = { personId: 'lou', name: 'Lou' };

function planned(): Conference {
  const plan = { title: 'Round', on: today, time: '10:00', minutes: 60, until: '', attendees: [] };
  const made = planConference(
    { id: 'c', localId: local.id },
    { ...plan, everyWeeks: 1 },
    by,
    planning,
    local,
  );
  if (!made.ok) throw new Error(made.refusal);
  return { ...made.next, revision: 1 };
}
const withTime = (time: string) =>
  changeDetails(
    planned(),
    { title: 'Round', time, minutes: 60, until: '', attendees: [] },
    lou,
    before,
    local,
  );
const times = (conference: Conference) =>
  heldAhead(conference, local, before, 8).map(({ on, time }) => `${on} ${time}`);

test.each([
  ['08:00', ['2026-11-26 10:00', '2026-12-03 08:00']],
  ['11:00', ['2026-11-26 11:00', '2026-12-03 11:00']],
])('a new hour for all times, %s, never drops the meeting of today', (time, held) => {
  const changed = withTime(time);
  if (!changed.ok) throw new Error(changed.refusal);
  expect(times(changed.next)).toEqual(held);
});

test('somebody tried the line before the time: it can still be moved, and has not begun then', () => {
  const begunAt = '2026-11-25T22:11:00.000Z';
  const tried = { ...planned(), occurrences: occurrenceChanged(planned(), today, { begunAt }) };
  const moved = moveOne(tried, today, { on: today, time: '14:00' }, lou, before, local);
  expect(moved.ok && moved.next.occurrences[0]?.begunAt).toBeUndefined();
  expect(moved.ok && times(moved.next)[0]).toBe('2026-11-26 14:00');

  expect(changeable(tried, local, today, '2026-11-25T23:00:00.000Z')).toBeUndefined();
  const talked = occurrenceChanged(tried, today, { discussed: ['BRI-2THS'] });
  expect(changeable({ ...tried, occurrences: talked }, local, today, before)).toBeUndefined();
});

import fc from 'fast-check';
import { DateTime } from 'luxon';
import { daysAfter } from '../../../../domain/businessDays';
import { heldOn } from '../../../../domain/conference/heldBetween';
import { briefAt, prepareAt } from '../../../../domain/conference/messages/dueTimes';
import { isWorking } from '../../../../domain/staff/workingTime';
import { conferenceWith } from '../../../support/conferences';
import { randomRuns } from '../../../support/randomRuns';
import { local } from '../../../support/referralDeeds';

const planner = { personId: 'lou', name: 'Lou Marsh' };
const heldAt = (on: string, time: string) => heldOn(conferenceWith(planner, { on, time }), local, on);
const usual = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };

test.each([
  ['at ten', '2026-11-26', '10:00', '2026-11-24T23:00:00.000Z'],
  ['before they begin', '2026-11-26', '08:00', '2026-11-24T22:00:00.000Z'],
  ['as they stop', '2026-11-26', '17:30', '2026-11-25T05:45:00.000Z'],
  ['on a Monday', '2026-11-30', '10:00', '2026-11-26T23:00:00.000Z'],
  ['after Easter', '2027-03-30', '10:00', '2027-03-24T23:00:00.000Z'],
  ['as the clocks are back', '2027-04-05', '10:00', '2027-04-01T23:00:00.000Z'],
])('what to prepare for one %s', (_, on, time, due) => {
  expect(prepareAt(heldAt(on, time), { hours: usual }, local)).toBe(due);
});

test('leave the day before brings it forward; with none of their days in the week before it is the day before', () => {
  const held = heldAt('2026-11-26', '10:00');
  const leave = { from: '2026-11-24', until: '2026-11-25' };
  expect(prepareAt(held, { hours: usual, leave }, local)).toBe('2026-11-22T23:00:00.000Z');
  const long = { from: '2026-11-01', until: '2026-11-25' };
  expect(prepareAt(held, { hours: usual, leave: long }, local)).toBe('2026-11-24T23:00:00.000Z');
});

test('half an hour before is half an hour, also in the night in which the clocks change', () => {
  // a quarter past three, an hour and a quarter after the clocks would have shown two
  expect(briefAt(heldAt('2027-10-03', '03:15'))).toBe('2027-10-02T15:45:00.000Z');
  expect(briefAt(heldAt('2027-04-04', '03:15'))).toBe('2027-04-03T16:45:00.000Z');
});

test('it is always before the day of the meeting, and in their hours where they work in the week before it', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => daysAfter('2026-11-23', days));
  const time = fc.constantFrom('00:10', '07:30', '10:00', '13:00', '23:40');
  const hours = fc.record({
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    from: fc.constantFrom('06:00', '09:00', '12:45'),
    to: fc.constantFrom('13:15', '17:00', '22:00'),
  });
  fc.assert(
    fc.property(day, time, hours, (on, wall, theirs) => {
      const held = heldAt(on, wall);
      const due = prepareAt(held, { hours: theirs }, local);
      const date = DateTime.fromISO(due, { zone: local.timeZone }).toFormat('yyyy-MM-dd');
      expect(date < on && date >= daysAfter(on, -8)).toBe(true);
      const worksBefore = [1, 2, 3, 4, 5, 6, 7].some((back) =>
        isWorking({ hours: theirs }, noonOf(daysAfter(on, -back)), local),
      );
      if (worksBefore) expect(isWorking({ hours: theirs }, due, local)).toBe(true);
    }),
    { numRuns: randomRuns },
  );
});

/** An instant at which all of those who work that day do. */
function noonOf(date: string): string {
  return DateTime.fromISO(`${date}T13:00`, { zone: local.timeZone }).toUTC().toISO() ?? '';
}

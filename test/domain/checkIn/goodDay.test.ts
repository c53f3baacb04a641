import * as fc from 'fast-check';
import { weekdays } from '../../../domain/activity/search/wanted';
import { businessDate, daysAfter, weekdayOf } from '../../../domain/businessDays';
import { type CheckInResult, checkInResults, rhythms } from '../../../domain/checkIn/checkIn';
import { goodDay } from '../../../domain/checkIn/goodDay';
import { proposedCheckIn } from '../../../domain/checkIn/proposedCheckIn';
import { shiftOn } from '../../../domain/staff/workingTime';
import { case1 } from '../../support/checkInCases';
import { randomRuns } from '../../support/randomRuns';
import { local } from '../../support/referralDeeds';

test('the first day that suits both, from that day on', () => {
  // a Monday
  expect(goodDay('2026-12-07', {}, {}, local)).toBe('2026-12-07');
  expect(goodDay('2026-12-07', { bestDays: ['MO'] }, {}, local)).toBe('2026-12-07');
  expect(goodDay('2026-12-07', { bestDays: ['TH', 'TU'] }, {}, local)).toBe('2026-12-08');
  const hours = { days: [4, 5], from: '09:00', to: '17:00' };
  expect(goodDay('2026-12-07', { bestDays: ['TH', 'TU'] }, { hours }, local)).toBe('2026-12-10');
  const leave = { from: '2026-12-10', until: '2026-12-16' };
  expect(goodDay('2026-12-07', { bestDays: ['TH'] }, { hours, leave }, local)).toBe('2026-12-17');
});

test('where no day suits both within two weeks, the next on which the worker works', () => {
  expect(goodDay('2026-12-05', { bestDays: ['SA', 'SU'] }, {}, local)).toBe('2026-12-07');
  const leave = { from: '2026-12-07', until: '2026-12-24' };
  expect(goodDay('2026-12-07', { bestDays: ['MO'] }, { leave }, local)).toBe('2026-12-29');
});

test('a proposal follows how often suits them, their days and the way they like', () => {
  const found = case1('gettingStarted', { rhythm: { everyDays: 7, bestDays: ['WE'] } });
  const { contact } = found.participant;
  const texted = {
    ...found,
    participant: { ...found.participant, contact: { ...contact, way: 'text' as const } },
  };

  expect(proposedCheckIn(texted, 'spoke', '2026-11-23', local)).toMatchObject({
    on: '2026-12-02',
    way: 'text',
  });
  expect(proposedCheckIn(texted, 'noAnswer', '2026-11-23', local)?.on).toBe('2026-11-25');
  const days = case1('gettingStarted', { rhythm: { bestDays: ['FR'] } });
  expect(proposedCheckIn(days, 'spoke', '2026-11-23', local)?.on).toBe('2026-12-11');
});

const started = case1('gettingStarted');
const works = fc.record({
  working: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  away: fc.option(fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 })), { nil: undefined }),
  off: fc.uniqueArray(fc.nat({ max: 120 }), { maxLength: 12 }),
});
const rhythm = fc.record(
  { everyDays: fc.constantFrom(...rhythms), bestDays: fc.subarray([...weekdays]) },
  { requiredKeys: [] },
);

test('whatever suits whom, it is a day ahead on which they work, and the first of theirs where there is one', () => {
  let [theirs, others] = [0, 0];
  void fc.assert(
    fc.property(
      fc.nat({ max: 3650 }),
      fc.constantFrom(...checkInResults.filter((result) => result !== 'askedToStop')),
      works,
      rhythm,
      (days, result, { working, away, off }, said) => {
        const today = daysAfter('2026-01-01', days);
        const leave = away && { from: daysAfter(today, away[0]), until: daysAfter(today, away[0] + away[1]) };
        const by = { hours: { days: working, from: '10:00', to: '14:00' }, ...(leave && { leave }) };
        const where = { ...local, holidays: [...local.holidays, ...off.map((one) => daysAfter(today, one))] };
        const isWorked = (date: string) => shiftOn(date, by, where) !== undefined;
        const isBest = (date: string) =>
          said.bestDays?.includes(weekdays[weekdayOf(date) - 1] ?? 'MO') ?? false;
        const { bestDays: _any, ...often } = said;
        const on = proposedCheckIn({ ...started, rhythm: said }, result, today, where, by)?.on ?? '';
        const without = proposedCheckIn({ ...started, rhythm: often }, result, today, where, by)?.on ?? '';

        expect([on > today, isWorked(on), on >= without]).toEqual([true, true, true]);
        const from = cadence(result, said.everyDays, today, where.holidays);
        const suitable = Array.from({ length: 15 }, (_, later) => daysAfter(from, later));
        const first = suitable.find((date) => isBest(date) && isWorked(date));
        expect(on).toBe(first ?? without);
        if (first) theirs += 1;
        else others += 1;
      },
    ),
    { numRuns: randomRuns * 5 },
  );
  expect(theirs).toBeGreaterThan(0);
  expect(others).toBeGreaterThan(0);
});

/** The day on which it would be where everybody were free: a try has a clock of business days. */
function cadence(result: CheckInResult, everyDays: number | undefined, today: string, holidays: string[]) {
  if (result === 'askedLater') return daysAfter(today, 28);
  if (result === 'spoke' || result === 'met') return daysAfter(today, everyDays ?? 14);
  return businessDate(today, local.clocks.nextTry, { holidays });
}

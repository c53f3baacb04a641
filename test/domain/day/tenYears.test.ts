import * as fc from 'fast-check';
import { looksAt } from '../../../domain/day/looks';
import { victorianHolidays } from '../../../domain/holidays/victoria';
import { datesFrom, minutesLater, type Where, type Works, wallOf, worksOnDate } from './wallOf';

const holidays = victorianHolidays.map(({ date }) => date);
const zones: Where[] = [
  { timeZone: 'Australia/Melbourne', holidays },
  { timeZone: 'Australia/Brisbane', holidays },
];
const people: [string, Works, { morning: string; urgent: string; onLeftOutHour?: string }][] = [
  ['the usual hours', {}, { morning: '09:00', urgent: '15:00' }],
  [
    'three early days, and a year of leave',
    {
      hours: { days: [1, 2, 4], from: '06:30', to: '14:45' },
      leave: { from: '2030-03-01', until: '2031-02-28' },
    },
    { morning: '06:30', urgent: '13:45' },
  ],
  [
    'the night to Sunday',
    { hours: { days: [7], from: '02:30', to: '05:00' } },
    { morning: '02:30', urgent: '04:00', onLeftOutHour: '03:30' },
  ],
  [
    'the last hour of three days',
    { hours: { days: [3, 5, 6], from: '23:00', to: '23:59' } },
    { morning: '23:00', urgent: '23:00' },
  ],
];
const [first, last] = ['2026-01-02', '2035-12-30'];

for (const where of zones)
  test.each(people)(
    `for ten years in ${where.timeZone}, with %s, each day is looked at once`,
    (_, works, times) => {
      const wall = wallOf(where.timeZone);
      const working = datesFrom(first, last).filter((date) => worksOnDate(works, where, date));
      const { planned, began } = lived(works, where);
      const of = (kind: string) => planned.filter((id) => id.startsWith(kind)).map((id) => id.split('|')[1]);
      expect(of('day.morning')).toEqual(working);
      expect(of('day.urgent')).toEqual(working);
      const atOtherTimes = began.filter((at) => {
        const { date, time } = wall(at);
        const isLeftOut = where.timeZone === 'Australia/Melbourne' && isFirstSundayOfOctober(date);
        const morning = isLeftOut ? (times.onLeftOutHour ?? times.morning) : times.morning;
        return time !== morning && time !== times.urgent;
      });
      expect(atOtherTimes).toEqual([]);
    },
  );

/** From one look to the next, each up to 32 minutes late and sometimes twice; what was planned, by its id. */
function lived(works: Works, where: Where): { planned: string[]; began: string[] } {
  const random = fc.sample(fc.nat(9999), { numRuns: 997, seed: 5 });
  const planned = new Set<string>();
  const began: string[] = [];
  const look = (at: string) => {
    const { date, looks, nextAt } = looksAt(works, at, where);
    for (const one of looks) planned.add(`${one}|${date}`);
    return nextAt;
  };
  let at = `${first}T00:00:00.000Z`;
  for (let step = 0; at < `${last}T14:00:00.000Z`; step += 1) {
    const [lateness = 0, chance = 0] = [random[step % 997], random[(step * 7) % 997]];
    const looked = minutesLater(at, lateness % 33);
    const nextAt = look(looked);
    if (nextAt <= looked) throw new Error(`${nextAt} is not after ${looked}.`);
    // the second time, a little later, plans nothing that the first would not
    at = chance % 5 === 0 ? look(minutesLater(looked, 1)) : nextAt;
    began.push(at);
  }
  return { planned: [...planned], began };
}

function isFirstSundayOfOctober(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return day.getUTCMonth() === 9 && day.getUTCDay() === 0 && day.getUTCDate() <= 7;
}

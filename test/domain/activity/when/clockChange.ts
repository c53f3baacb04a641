import * as fc from 'fast-check';

const timeZone = 'Australia/Melbourne';
const words = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });

/** As a clock and a calendar on the wall show it, worked out without the code under test. */
export function wall(at: string): { date: string; time: string } {
  const [date = '', time = ''] = words.format(new Date(at)).split(' ');
  return { date, time };
}

/** The first Sunday of April or October, when the clocks change. */
export function changeDay(year: number, month: 4 | 10): string {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const date = 1 + ((7 - first.getUTCDay()) % 7);
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
}

/** An instant within ten days of a change of the clocks, in any of six years. */
export const nearChange = fc
  .tuple(
    fc.integer({ min: 2025, max: 2030 }),
    fc.constantFrom<(4 | 10)[]>(4, 10),
    fc.integer({ min: -14_400, max: 14_400 }),
  )
  .map(([year, month, minutes]) =>
    new Date(Date.parse(`${changeDay(year, month)}T16:00:00Z`) + minutes * 60_000).toISOString(),
  );

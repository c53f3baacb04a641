import type { HsdsSchedule } from '../hsds/reading/hsds';
import { daysFrom, type Held, knownOf, type SearchDay } from './takesPlace';
import { type Weekday, weekdays } from './wanted';

/** Weekdays as bits, so that thousands are looked through in a moment. */
interface Weeks {
  /** All that it can be on; nothing where more than the weekday tells. */
  any: number | undefined;
  /** Those that no term, holiday or last day takes away. */
  sure: number;
}

const none: readonly HsdsSchedule[] = [];
const known = new WeakMap<readonly HsdsSchedule[], Weeks>();

/** Told from the weekday alone, as most of a directory is on each week: yes, no, or nothing where more must be looked at. */
export function weeklyWithin(
  { from, to }: { from: string; to: string },
  { date: today }: SearchDay,
): (held: Held) => boolean | undefined {
  const within = bitsOf(
    daysFrom(from)
      .filter(({ date }) => date <= to)
      .map(({ weekday }) => weekday),
  );
  return ({ schedules = none, inSchoolTerms = false }) => {
    const { any, sure } = weeksOf(schedules);
    if (any !== undefined && (any & within) === 0) return false;
    return from > today && !inSchoolTerms && (sure & within) !== 0 ? true : undefined;
  };
}

function weeksOf(schedules: readonly HsdsSchedule[]): Weeks {
  const before = known.get(schedules);
  if (before) return before;
  const all = schedules.map(knownOf);
  const isPlain = all.every(({ weekly }) => weekly !== undefined);
  const sure = all.filter(
    ({ rule, keepsToTerms, restsOnHolidays }) =>
      !keepsToTerms && !restsOnHolidays && rule?.earliest === undefined && rule?.latest === undefined,
  );
  const found = {
    any: isPlain ? bitsOf(all.flatMap(({ weekly = [] }) => [...weekly])) : undefined,
    sure: bitsOf(sure.flatMap(({ weekly = [] }) => [...weekly])),
  };
  known.set(schedules, found);
  return found;
}

function bitsOf(days: readonly Weekday[]): number {
  return days.reduce((bits, day) => bits | (1 << weekdays.indexOf(day)), 0);
}

import { DateTime } from 'luxon';
import type { TimeOfDay } from '../wanted';
import type { Meaning } from './meaning';

interface Said {
  /** In words. */
  length: number;
  meaning: Meaning;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const fullMonths =
  'january february march april may june july august september october november december'.split(' ');
const parts: Record<string, TimeOfDay> = { morning: 'morning', afternoon: 'afternoon', evening: 'evening' };

/** Days as people say them on a certain day: "tomorrow", "next week", "28 November". */
export function datesSaid(words: readonly string[], at: number, date: string): Said | undefined {
  const [word = '', next = ''] = words.slice(at, at + 2);
  const today = DateTime.fromISO(date, { zone: 'utc' });
  const on = (length: number, from: DateTime, to: DateTime, ...times: TimeOfDay[]): Said => ({
    length,
    meaning: { kind: 'dates', from: iso(from), to: iso(to), ...(times.length > 0 && { times }) },
  });
  const sunday = today.plus({ days: 7 - today.weekday });
  const saturday = today.weekday === 7 ? today : sunday.minus({ days: 1 });
  const part = parts[next];
  switch (word) {
    case 'today':
      return on(1, today, today);
    case 'tonight':
      return on(1, today, today, 'evening');
    case 'tomorrow':
      return on(1, today.plus({ days: 1 }), today.plus({ days: 1 }));
    case 'this':
      if (next === 'week') return on(2, today, sunday);
      if (next === 'weekend') return on(2, saturday, sunday);
      return part === undefined ? undefined : on(2, today, today, part);
    case 'next':
      if (next === 'week') return on(2, sunday.plus({ days: 1 }), sunday.plus({ days: 7 }));
      return next === 'weekend' ? on(2, sunday.plus({ days: 6 }), sunday.plus({ days: 7 })) : undefined;
  }
  const named = namedDate(words.slice(at, at + 3), today);
  return named && on(named.length, named.day, named.day);
}

/** "28 November", "28th of Nov", "November 28": the next one there is. */
function namedDate(words: readonly string[], today: DateTime): { length: number; day: DateTime } | undefined {
  const [one = '', other = '', third = ''] = words;
  const isOf = other === 'of';
  const month = monthOf(isOf ? third : other) ?? monthOf(one);
  const day = monthOf(one) === undefined ? dayOf(one) : dayOf(other);
  if (month === undefined || day === undefined) return undefined;
  const found = [0, 1, 2, 3, 4]
    .map((years) => DateTime.fromObject({ year: today.year + years, month, day }, { zone: 'utc' }))
    .find((date) => date.isValid && date >= today);
  return found && { length: isOf ? 3 : 2, day: found };
}

function monthOf(word: string): number | undefined {
  const at = Math.max(months.indexOf(word), fullMonths.indexOf(word), word === 'sept' ? 8 : -1);
  return at < 0 ? undefined : at + 1;
}

function dayOf(word: string): number | undefined {
  const [, day] = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word) ?? [];
  return day === undefined ? undefined : Number(day);
}

function iso(date: DateTime): string {
  return date.toFormat('yyyy-MM-dd');
}

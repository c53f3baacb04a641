import { type TimeOfDay, timesOfDay } from '../wanted';
import type { Meaning } from './meaning';

const begins: Record<TimeOfDay, number> = { morning: 0, afternoon: 12, evening: 17 };
const ends: Record<TimeOfDay, number> = { morning: 12, afternoon: 17, evening: 24 };

/** "After 5", "after 5.30 pm", "before noon": the parts of the day that lie there. */
export function hoursSaid(
  words: readonly string[],
  at: number,
): { length: number; meaning: Meaning } | undefined {
  const [side = '', said = '', ...more] = words.slice(at, at + 4);
  if (side !== 'after' && side !== 'before') return undefined;
  const hour = hourOf(said, more);
  if (hour === undefined) return undefined;
  const isWithin = (time: TimeOfDay) => (side === 'after' ? ends[time] > hour.at : begins[time] < hour.at);
  return { length: hour.length + 1, meaning: { kind: 'times', times: timesOfDay.filter(isWithin) } };
}

function hourOf(said: string, more: readonly string[]): { at: number; length: number } | undefined {
  if (said === 'noon') return { at: 12, length: 1 };
  const [, digits, own] = /^(\d{1,2})(am|pm)?$/.exec(said) ?? [];
  if (digits === undefined || Number(digits) > 23) return undefined;
  const minutes = /^[0-5]\d(am|pm)?$/.exec(more[0] ?? '');
  const behind = more[minutes ? 1 : 0] ?? '';
  const isBehind = !own && !minutes?.[1] && (behind === 'am' || behind === 'pm');
  const half = own ?? minutes?.[1] ?? (isBehind ? behind : undefined);
  const number = Number(digits);
  // without am or pm, nobody means five in the morning
  const isLater = half === 'pm' ? number < 12 : half === undefined && number < 8;
  return { at: number + (isLater ? 12 : 0), length: 1 + (minutes ? 1 : 0) + (isBehind ? 1 : 0) };
}

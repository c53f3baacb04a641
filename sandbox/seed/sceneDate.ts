import { DateTime } from 'luxon';
import { holidayName } from '../../domain/holidays/victoria';

const zone = 'Australia/Melbourne';
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/**
 * `+9` is the day nine days after the first morning, `-2` two days before it; `nextThursday` the first one from that
 * morning on, `lastThursday` the one before it, holidays left out. Undefined for all else.
 */
export function sceneDate(said: string, firstMorning: string): string | undefined {
  const morning = DateTime.fromISO(firstMorning, { zone });
  if (/^[+-]\d+$/.test(said)) return dateOf(morning.plus({ days: Number(said) }));
  const [, way, name = ''] = /^(next|last)(\w+)$/.exec(said) ?? [];
  const weekday = weekdays.indexOf(name) + 1;
  if (way === undefined || weekday === 0) return undefined;
  const days = way === 'next' ? 1 : -1;
  let day = way === 'next' ? morning : morning.minus({ days: 1 });
  while (day.weekday !== weekday || holidayName(dateOf(day)) !== undefined) day = day.plus({ days });
  return dateOf(day);
}

function dateOf(day: DateTime): string {
  return day.toFormat('yyyy-MM-dd');
}

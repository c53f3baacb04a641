import { DateTime } from 'luxon';
import { type Weekday, weekdays } from '../../../../domain/activity/search/wanted';

/** The Local's date at an instant, and the weekdays of today and tomorrow. */
export function localDay(at: string, zone: string): { date: string; today: Weekday; tomorrow: Weekday } {
  const now = DateTime.fromISO(at, { zone });
  const named = (day: number): Weekday => weekdays[(day - 1) % weekdays.length] ?? 'MO';
  return {
    date: now.toISODate() ?? at.slice(0, 10),
    today: named(now.weekday),
    tomorrow: named(now.weekday + 1),
  };
}

/** The same for a Local throughout a minute: thousands ask at once, and a time zone is slow to work out. */
export function oncePerMinute<T>(now: () => string, of: (localId: string) => T): (localId: string) => T {
  let minute = '';
  const known = new Map<string, T>();
  return (localId) => {
    const current = now().slice(0, 16);
    if (current !== minute) known.clear();
    minute = current;
    const found = known.get(localId) ?? of(localId);
    known.set(localId, found);
    return found;
  };
}

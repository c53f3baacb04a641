import { DateTime } from 'luxon';

/** The Local's date at an instant. */
export function localDay(at: string, zone: string): string {
  return DateTime.fromISO(at, { zone }).toISODate() ?? at.slice(0, 10);
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

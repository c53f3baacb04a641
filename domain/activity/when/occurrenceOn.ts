import { DateTime } from 'luxon';
import type { Occurrence } from './occurrence';
import type { OpenHours } from './openHours';

/** What takes place on a local date, with the instants that its hours are there. */
export function occurrenceOn(date: string, { opens, closes }: OpenHours, timeZone: string): Occurrence {
  const midnight = DateTime.fromISO(date, { zone: timeZone });
  const starts = opens === undefined ? undefined : at(midnight, opens);
  const ends = closes === undefined ? undefined : at(midnight, closes);
  const asLong = { minutes: (closes ?? 0) - (opens ?? 0) };
  // a beginning in the hour that is left out moves on by an hour, maybe past its end
  const after = starts && ends && ends <= starts ? starts.plus(asLong) : ends;
  return {
    date,
    ...(starts && { startsAt: instant(starts) }),
    ...(after && { endsAt: instant(after) }),
  };
}

/** From midnight by the clock on the wall: of the hour that comes twice this is the first. */
function at(midnight: DateTime, minutes: number): DateTime {
  const day = midnight.plus({ days: Math.floor(minutes / (24 * 60)) }).startOf('day');
  return day.set({ hour: Math.floor(minutes / 60) % 24, minute: minutes % 60 });
}

function instant(time: DateTime): string {
  return time.toUTC().toISO() ?? '';
}

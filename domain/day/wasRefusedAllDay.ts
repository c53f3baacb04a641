import { DateTime } from 'luxon';
import type { Local } from '../local';
import type { Nudge } from '../notice/nudge';

/** Teams has refused the card of a day since before noon, whenever it was tried. */
export function wasRefusedAllDay(
  { occurrence, refusedSince }: Pick<Nudge, 'occurrence' | 'refusedSince'>,
  { timeZone }: Pick<Local, 'timeZone'>,
): boolean {
  const noon = DateTime.fromISO(`${occurrence}T12:00`, { zone: timeZone }).toMillis();
  return refusedSince !== undefined && Date.parse(refusedSince) < noon;
}

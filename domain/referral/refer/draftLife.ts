import { DateTime } from 'luxon';
import { afterBusinessDays } from '../../businessDays';
import type { Local } from '../../local';
import { waysOfConsenting } from '../people/consent';

/** When an unfinished form erases itself: it may hold a name that nobody has agreed to give. ISO, UTC. */
export function draftEndsAt(consent: string | undefined, savedAt: string, local: Local): string {
  const agreed = waysOfConsenting.some((way) => way === consent);
  if (!agreed) return afterBusinessDays(savedAt, 1, local);
  return DateTime.fromISO(savedAt, { zone: 'utc' }).plus({ days: 7 }).toISO() ?? '';
}

import { daysAfter } from '../businessDays';
import type { Conference, Occurrence } from './conference';
import { daysKept, mostOccurrences } from './limits';

/** Times that are long past are forgotten; the cases keep what was decided. */
export function withoutOld(conference: Conference, today: string): Conference {
  const from = daysAfter(today, -daysKept);
  const kept = conference.occurrences.filter((one) => lastOf(one) >= from);
  if (kept.length === conference.occurrences.length && kept.length <= mostOccurrences) return conference;
  const past = kept.filter((one) => lastOf(one) < today);
  const tooMany = past
    .toSorted((one, other) => lastOf(one).localeCompare(lastOf(other)))
    .slice(0, Math.max(0, kept.length - mostOccurrences));
  return { ...conference, occurrences: kept.filter((one) => !tooMany.includes(one)) };
}

/** Of one that was moved to an earlier day the day of the rule still counts: it would be held on it again. */
function lastOf({ id, movedTo }: Occurrence): string {
  return movedTo && movedTo.on > id ? movedTo.on : id;
}

import type { Notice } from '../notice/notice';
import type { Staff } from './staff';
import type { Covering } from './staffTime';

/** Whom they cover for now or soon, of that colleague. */
export function coversNow(
  { coversFor = [] }: Pick<Staff, 'coversFor'>,
  personId: string,
  today: string,
): Covering | undefined {
  return coversFor.find((one) => one.personId === personId && today <= one.until);
}

/** Whoever covers hears of it, also when it is taken back; not of what is over. */
export function withCoverNotice(
  found: Staff,
  next: Staff,
  personId: string,
  { at, today }: { at: string; today: string },
): Staff {
  const [had, has] = [coversNow(found, personId, today), coversNow(next, personId, today)];
  if (had?.from === has?.from && had?.until === has?.until) return next;
  const notice: Notice = {
    id: `${found.revision + 1}:staff.cover:${personId}`,
    kind: 'staff.cover',
    at,
    to: { personId: found.id },
  };
  return { ...next, notices: [...next.notices, notice] };
}

/** The colleague whom such a notice is about. */
export function coveredIn(occurrence: string): string {
  return occurrence.split(':').slice(2).join(':');
}

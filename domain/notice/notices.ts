import type { Case } from '../referral/case';
import type { Notice, NoticeKind } from './notice';

const undoMinutes = 10;

/** Until when a deed can be taken back, and what it tells a referrer is kept back. */
export function undoUntil(at: string): string {
  return new Date(Date.parse(at) + undoMinutes * 60_000).toISOString();
}

/** One line to each person who referred, but not to the one who did it. */
export function toReferrers(
  found: Case,
  kind: NoticeKind,
  by: string,
  at: string,
  notBefore?: string,
): Notice[] {
  return found.referrers
    .filter(({ personId, through }, index, all) => {
      const isTwice = through && all.some((other) => other.personId === personId && !other.through);
      return personId !== by && !isTwice && all.findIndex((one) => one.personId === personId) === index;
    })
    .map(({ personId }) => ({
      id: noticeId(found, `${kind}:${personId}`),
      kind,
      at,
      to: { personId },
      ...(notBefore !== undefined && { notBefore }),
    }));
}

/** To one person, unless it is the one who did it. */
export function toPerson(
  found: Case,
  kind: NoticeKind,
  personId: string | undefined,
  by: string,
  at: string,
): Notice[] {
  if (personId === undefined || personId === by) return [];
  return [{ id: noticeId(found, `${kind}:${personId}`), kind, at, to: { personId } }];
}

/** To whoever holds a function at the Local when it is sent. */
export function toFunction(found: Case, kind: NoticeKind, at: string, to: Notice['to']): Notice {
  return { id: noticeId(found, kind), kind, at, to };
}

/** Unique in the case: a deed raises the revision once, and causes a kind once. */
export function noticeId(found: Pick<Case, 'revision'>, kind: string): string {
  return `${found.revision + 1}:${kind}`;
}

/** The revision of the deed that caused a notice. */
export function revisionOf(occurrence: string): number {
  return Number(occurrence.split(':')[0]);
}

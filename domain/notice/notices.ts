import type { Case } from '../referral/case';
import type { Notice, NoticeKind } from './notice';

/** One line to each person who referred, but not to the one who did it. */
export function toReferrers(found: Case, kind: NoticeKind, by: string, at: string): Notice[] {
  return found.referrerIds
    .filter((personId) => personId !== by)
    .map((personId) => ({ id: noticeId(found, `${kind}:${personId}`), kind, at, to: { personId } }));
}

/** Unique in the case: a deed raises the revision once, and causes a kind once. */
export function noticeId(found: Case, kind: string): string {
  return `${found.revision + 1}:${kind}`;
}

/** Kinds of message that the bot owes to a person. A later capability adds its kinds here, one line each. */
export const noticeKinds = [
  'referral.waiting',
  'referral.status',
  'referral.taken',
  'referral.firstContact',
  'referral.closed',
  'referral.withdrawn',
  'staff.asked',
  'staff.answered',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export function isNoticeKind(kind: string): kind is NoticeKind {
  return noticeKinds.some((known) => known === kind);
}

/** Written into a document by the write that causes it, so that it cannot be lost between two writes. */
export interface Notice {
  /** Unique in its document: the revision that caused it and the kind. */
  id: string;
  kind: NoticeKind;
  at: string;
  /** One person, or whoever holds a function at a Local when the notice is planned. */
  to: { personId: string } | { linkWorkersOf: string } | { leadsOf: string };
}

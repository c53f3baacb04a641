import type { GoingTo } from '../activity/stopped/goingTo';

/** Kinds of message that the bot owes to a person. A later capability adds its kinds here, one line each. */
export const noticeKinds = [
  'referral.waiting',
  'referral.intake',
  'referral.lead',
  'referral.status',
  'referral.yours',
  'referral.given',
  'referral.question',
  'referral.reach',
  'referral.answered',
  'referral.taken',
  'referral.firstContact',
  'referral.connected',
  'referral.closed',
  'referral.notAble',
  'referral.noContact',
  'referral.withdrawn',
  'referral.stop',
  'team.asked',
  'staff.asked',
  'staff.answered',
  'staff.cover',
  'activity.wrong',
  'activity.answered',
  'activity.stopped',
  'conference.planned',
  'conference.moved',
  'conference.cancelled',
  'conference.prepare',
  'conference.brief',
  'conference.action',
  'conference.agenda',
  'conference.summary',
  'summary.room',
  'view.here',
  'day.morning',
  'day.urgent',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Shown on the one list of what waits, which stands in a person's chat and is posted again at most once an hour. */
export const listKinds = [
  'referral.waiting',
  'referral.intake',
  'referral.lead',
] as const satisfies readonly NoticeKind[];
export type ListKind = (typeof listKinds)[number];

/** News for a person: several become one card, at most one an hour. */
export const newsKinds = [
  'referral.given',
  'referral.question',
  'referral.reach',
  'referral.answered',
  'referral.taken',
  'referral.firstContact',
  'referral.connected',
  'referral.closed',
  'referral.notAble',
  'referral.noContact',
  'referral.withdrawn',
  'team.asked',
  'conference.action',
] as const satisfies readonly NoticeKind[];
export type NewsKind = (typeof newsKinds)[number];

export function isNoticeKind(kind: string): kind is NoticeKind {
  return noticeKinds.some((known) => known === kind);
}
export function isListKind(kind: string): kind is ListKind {
  return listKinds.some((known) => known === kind);
}
export function isNewsKind(kind: string): kind is NewsKind {
  return newsKinds.some((known) => known === kind);
}

/** About the directory: several activities become one card. */
function isActivityKind(kind: NoticeKind): boolean {
  return kind === 'activity.wrong' || kind === 'activity.answered' || kind === 'activity.stopped';
}

/** What time has made due for one person on one day: its lines are read when it is sent. */
export function isDayKind(kind: string): boolean {
  return kind === 'day.morning' || kind === 'day.urgent';
}

/** Stand in a channel, a group chat or a meeting: the same for whoever is there, without a name. */
export const roomKinds = [
  'conference.agenda',
  'conference.summary',
  'summary.room',
] as const satisfies readonly NoticeKind[];
export type RoomKind = (typeof roomKinds)[number];
export function isRoomKind(kind: string): kind is RoomKind {
  return roomKinds.some((known) => known === kind);
}

/** Wait for the person's working hours, and go out with others of their sort, at most one message an hour. */
export function isGathered(kind: NoticeKind): boolean {
  return isListKind(kind) || isNewsKind(kind) || isActivityKind(kind) || kind === 'staff.cover';
}

/** Written into a document by the write that causes it, so that it cannot be lost between two writes. */
export interface Notice {
  /** Unique in its document: the revision that caused it and the kind. */
  id: string;
  kind: NoticeKind;
  at: string;
  /** Kept back until then: the deed may yet be taken back. */
  notBefore?: string;
  /** Whoever did it needs no word of it, unless nobody else would hear. */
  by?: string;
  /**
   * One person, or whoever holds a function at a Local when the notice is planned; or those who work with people in
   * whose plan an activity stands.
   */
  to:
    | { personId: string }
    | { linkWorkersOf: string }
    | { leadsOf: string }
    | { intakeOf: string }
    | { withPeopleOf: GoingTo; notAsLead?: string };
}

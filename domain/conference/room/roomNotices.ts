import type { Notice, RoomKind } from '../../notice/notice';
import { noticeId } from '../../notice/notices';
import type { Conference } from '../conference';

/** What is to be posted into the chat of a conference about one time of it. Nothing where it has no chat. */
export function roomNotices(
  conference: Conference,
  kind: Extract<RoomKind, 'conference.agenda' | 'conference.summary'>,
  on: string,
  at: string,
): Notice[] {
  if (!conference.room) return [];
  const id = noticeId(conference, [kind, on, at].join(':'));
  return [{ id, kind, at, to: { personId: conference.room.roomId } }];
}

/** The time that it is about, by its id, and the instant at which that was so. */
export function timeOf(occurrence: string): { on: string; at: string } {
  const [, , on = '', ...at] = occurrence.split(':');
  return { on, at: at.join(':') };
}

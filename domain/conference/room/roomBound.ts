import { refuse } from '../../refusal';
import type { Conference } from '../conference';
import { conferenceChanged } from '../conferenceChanged';
import type { ConferenceDecision } from '../conferenceDecision';
import { roomNotices } from './roomNotices';

interface Binding {
  roomId: string;
  by: string;
  at: string;
  /** The time whose agenda is posted there by itself. */
  posts?: string;
}

/** The chat that it is held in from now on. One that has a chat keeps it. */
export function roomBound(conference: Conference, { roomId, by, at, posts }: Binding): ConferenceDecision {
  if (conference.room !== undefined || conference.endedAt !== undefined) return refuse('already-so');
  const room = { roomId, boundAt: at, boundBy: by };
  const decision = conferenceChanged(conference, by, at, { room });
  if (!decision.ok || posts === undefined) return decision;
  const told = roomNotices({ ...conference, room }, 'conference.agenda', posts, at);
  return { ok: true, next: { ...decision.next, notices: [...decision.next.notices, ...told] } };
}

/** It was the wrong chat: nothing more is posted there, and what stands there is put away. */
export function roomUnbound(conference: Conference, by: string, at: string): ConferenceDecision {
  const { room, ...rest } = conference;
  return room === undefined ? refuse('already-so') : conferenceChanged(rest, by, at, {});
}

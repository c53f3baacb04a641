import { revisionOf } from '../notice/notices';
import { refuse } from '../refusal';
import type { Conference } from './conference';
import type { ConferenceDecision } from './conferenceDecision';
import { conferenceNews } from './conferenceNews';

export function mayUndoConference({ undo }: Pick<Conference, 'undo'>, personId: string, at: string): boolean {
  return undo !== undefined && undo.by === personId && at < undo.until;
}

/** Taken back by the one who did it, within ten minutes and before anybody did something else. */
export function undoConference(conference: Conference, by: string, at: string): ConferenceDecision {
  const { undo, repeats: _repeats, room: _room, endedAt: _ended, ...rest } = conference;
  if (!undo || !mayUndoConference(conference, by, at)) return refuse('nothing-to-undo');
  const { revision, before } = undo;
  const untold = conference.notices.filter(({ id }) => revisionOf(id) === revision);
  const notices = conference.notices.filter((one) => !untold.includes(one));
  const next: Conference = { ...rest, ...before, undone: [...conference.undone, revision] };
  // also where the first news stand here still: they may be on their way. Whoever heard nothing hears nothing of this
  const news = conferenceNews(conference, next, by, at);
  return { ok: true, next: { ...next, notices: [...notices, ...news] } };
}

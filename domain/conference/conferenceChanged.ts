import { undoUntil } from '../notice/notices';
import { type Conference, type ConferenceField, conferenceFields } from './conference';
import type { ConferenceDecision } from './conferenceDecision';
import { conferenceNews } from './conferenceNews';

export type ConferenceChange = Partial<Pick<Conference, ConferenceField | 'notices'>>;

/**
 * The conference after a deed, with word of it to those who come; where it is undoable, the one who did it can take it
 * back for ten minutes.
 */
export function conferenceChanged(
  conference: Conference,
  by: string,
  at: string,
  change: ConferenceChange,
  { isUndoable = false } = {},
): ConferenceDecision {
  const { undo: _past, ...rest } = conference;
  const undo = { by, until: undoUntil(at), revision: conference.revision + 1, before: fieldsOf(conference) };
  const next = { ...rest, ...change, ...(isUndoable && { undo }) };
  return {
    ok: true,
    next: { ...next, notices: [...next.notices, ...conferenceNews(conference, next, by, at)] },
  };
}

export function fieldsOf(conference: Conference): Partial<Pick<Conference, ConferenceField>> {
  const stood = conferenceFields.filter((field) => conference[field] !== undefined);
  return Object.fromEntries(stood.map((field) => [field, conference[field]]));
}

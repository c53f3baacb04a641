import type { Notice, NoticeKind } from '../notice/notice';
import { comers, standIns } from './comers';
import type { Conference, Occurrence } from './conference';

/** In the id of a notice, where it is about every time. */
export const everyTime = 'all';
type Kind = Extract<NoticeKind, `conference.${'planned' | 'moved' | 'cancelled'}`>;

/**
 * What those who come are told of a deed, by what is another way after it than before; and of taking it back, which is a
 * deed too. Whoever did it hears nothing, and of one deed nobody hears twice.
 */
export function conferenceNews(before: Conference, after: Conference, by: string, at: string): Notice[] {
  const told = new Set([by]);
  const notices: Notice[] = [];
  const tell = (kind: Kind, people: readonly string[], heldId = everyTime) => {
    for (const personId of new Set(people.filter((one) => !told.has(one))))
      notices.push({ id: noticeId(before.revision + 1, kind, personId, heldId), kind, at, to: { personId } });
  };
  const toAll = (kind: Kind, people: readonly string[]) => {
    tell(kind, people);
    for (const personId of people) told.add(personId);
  };
  toAll('conference.planned', missing(before.attendees, after.attendees));
  if (before.endedAt !== after.endedAt)
    toAll(after.endedAt === undefined ? 'conference.moved' : 'conference.cancelled', comers(after));
  else if (ruleOf(before) !== ruleOf(after)) toAll('conference.moved', comers(after));
  for (const one of after.occurrences) ofTime(one, occurrenceIn(before, one.id));
  for (const one of before.occurrences) if (!hasOne(after, one.id)) ofTime(occurrenceIn(after, one.id), one);
  return notices;

  function ofTime(now: Occurrence, was: Occurrence): void {
    const who = [...comers(before, now.id), ...comers(after, now.id)];
    const isAnew = missing(standIns(was), standIns(now));
    if (now.cancelledAt !== was.cancelledAt && now.cancelledAt !== undefined)
      tell('conference.cancelled', who, now.id);
    else if (now.cancelledAt !== was.cancelledAt || whenOf(now) !== whenOf(was))
      tell('conference.moved', who, now.id);
    else tell('conference.planned', isAnew, now.id);
  }
}

/** Which time a notice is about, by its id; undefined where it is about every one. */
export function heldIdOf(noticeId: string): string | undefined {
  const heldId = noticeId.split(':').at(-1);
  return heldId === everyTime ? undefined : heldId;
}

function noticeId(revision: number, kind: Kind, personId: string, heldId: string): string {
  return [revision, kind, personId, heldId].join(':');
}

function missing(before: readonly { personId: string }[], after: readonly { personId: string }[]): string[] {
  const ids = new Set(before.map(({ personId }) => personId));
  return after.map(({ personId }) => personId).filter((id) => !ids.has(id));
}

function occurrenceIn({ occurrences }: Conference, id: string): Occurrence {
  return occurrences.find((one) => one.id === id) ?? { id, answers: {}, discussed: [] };
}
function hasOne({ occurrences }: Conference, id: string): boolean {
  return occurrences.some((one) => one.id === id);
}
function ruleOf({ on, time, minutes, repeats }: Conference): string {
  return JSON.stringify([on, time, minutes, repeats?.everyWeeks, repeats?.until]);
}
function whenOf({ movedTo }: Occurrence): string {
  return JSON.stringify([movedTo?.on, movedTo?.time]);
}

import type { Local } from '../local';
import type { Worker } from '../referral/referral';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { dateAt } from '../staff/leave';
import type { Conference, Occurrence } from './conference';
import { conferenceChanged } from './conferenceChanged';
import type { ConferenceDecision } from './conferenceDecision';
import { changesConference } from './conferenceRights';
import type { Held } from './heldBetween';
import { nextHeld } from './nextHeld';
import { occurrenceChanged } from './occurrenceChanged';
import { whyNotAttendees, whyNotUntil } from './planConference';
import { whyNotTime } from './whyNotWhen';

export interface Details {
  title: string;
  /** Of one that repeats: the time from now on of those that were not moved by themselves. */
  time: string | undefined;
  minutes: number;
  /** Empty where it goes on. */
  until: string;
  attendees: readonly Worker[];
}

/** What it is called, when it is, how long it goes on, who comes. */
export function changeDetails(
  conference: Conference,
  details: Details,
  by: Asker,
  at: string,
  local: Local,
): ConferenceDecision {
  if (!changesConference(conference, by)) return refuse('not-yours');
  if (conference.endedAt !== undefined) return refuse('not-now-here');
  const { title, minutes, until } = details;
  const attendees = [...details.attendees];
  const isOfMany = conference.repeats !== undefined;
  const time = isOfMany ? details.time : conference.time;
  const next = nextHeld(conference, local, at);
  const refusal =
    (time !== conference.time ? whyNotTime({ on: next?.id ?? '', time }, '', local) : undefined) ??
    (isOfMany && until !== conference.repeats?.until
      ? whyNotUntil(until, dateAt(at, local.timeZone))
      : undefined) ??
    whyNotAttendees(attendees);
  if (refusal) return refuse(refusal);
  const repeats = conference.repeats && {
    everyWeeks: conference.repeats.everyWeeks,
    ...(until && { until }),
  };
  const change = {
    title,
    minutes,
    attendees,
    ...(time !== undefined && { time }),
    ...(repeats && { repeats }),
  };
  const occurrences = keptToday(conference, next, time, at, local)
    .filter((one) => until === '' || one.id <= until || one.begunAt !== undefined)
    .map((one) => asItWas(one, conference))
    .map((one) => ofThoseWhoCome(one, conference, attendees));
  return conferenceChanged(conference, by.id, at, { ...change, occurrences }, { isUndoable: true });
}

/** Where the new hour of today is over already, today stays at the old one: it is another from the next time on. */
function keptToday(
  conference: Conference,
  next: Held | undefined,
  time: string | undefined,
  at: string,
  local: Local,
): Occurrence[] {
  if (!next || next.occurrence.movedTo || whyNotTime({ on: next.on, time }, at, local) !== 'time-past')
    return conference.occurrences;
  return occurrenceChanged(conference, next.id, { movedTo: { on: next.on, time: conference.time } });
}

/** What has begun was held when it was held. */
function asItWas(one: Occurrence, { time }: Conference): Occurrence {
  const { begunAt, endedAt, movedTo } = one;
  const isHeld = begunAt !== undefined || endedAt !== undefined;
  return isHeld && !movedTo ? { ...one, movedTo: { on: one.id, time } } : one;
}

/** Whoever does not come any more sends nobody in their place. */
function ofThoseWhoCome(one: Occurrence, before: Conference, attendees: readonly Worker[]): Occurrence {
  if (one.endedAt !== undefined) return one;
  const left = before.attendees.filter(
    ({ personId }) => !attendees.some((other) => other.personId === personId),
  );
  const gone = new Set(left.map(({ personId }) => personId));
  return { ...one, answers: Object.fromEntries(Object.entries(one.answers).filter(([id]) => !gone.has(id))) };
}

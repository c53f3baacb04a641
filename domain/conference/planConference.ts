import { daysAfter } from '../businessDays';
import type { Local } from '../local';
import { undoUntil } from '../notice/notices';
import type { Worker } from '../referral/referral';
import { type Refusal, refuse } from '../refusal';
import type { Conference } from './conference';
import { fieldsOf } from './conferenceChanged';
import type { ConferenceDecision } from './conferenceDecision';
import { conferenceNews } from './conferenceNews';
import { mostAttendees, mostDaysRepeated } from './limits';
import { isDate, type When, whyNotWhen } from './whyNotWhen';

export interface Plan extends When {
  title: string;
  minutes: number;
  everyWeeks: 1 | 2 | undefined;
  /** The last date that it may have, as it was written; empty where it goes on. */
  until: string;
  /** Whoever plans it comes in any case. */
  attendees: readonly Worker[];
}

/** A new one. Taken back, it is as if all of it were cancelled. */
export function planConference(
  { id, localId }: Pick<Conference, 'id' | 'localId'>,
  plan: Plan,
  by: Worker,
  at: string,
  local: Local,
): ConferenceDecision {
  const { title, on, time = '', minutes, everyWeeks, until } = plan;
  const attendees = withWorker(plan.attendees, by);
  const refusal =
    whyNotWhen(plan, at, local) ??
    (everyWeeks === undefined ? undefined : whyNotUntil(until, on)) ??
    whyNotAttendees(attendees);
  if (refusal) return refuse(refusal);
  const nothing: Conference = {
    id,
    localId,
    revision: 0,
    title,
    on,
    time,
    minutes,
    ...(everyWeeks && { repeats: { everyWeeks, ...(until && { until }) } }),
    plannedBy: by,
    attendees: [],
    occurrences: [],
    donePresses: [],
    undone: [],
    notices: [],
    audit: [],
  };
  const planned = { ...nothing, attendees };
  const before = { ...fieldsOf(planned), endedAt: at };
  const undo = { by: by.personId, until: undoUntil(at), revision: 1, before };
  const notices = conferenceNews(nothing, planned, by.personId, at);
  return { ok: true, next: { ...planned, notices, undo } };
}

export function whyNotUntil(until: string, from: string): Refusal | undefined {
  if (until === '') return undefined;
  return isDate(until) && until >= from && until <= daysAfter(from, mostDaysRepeated)
    ? undefined
    : 'date-needed';
}

export function whyNotAttendees(attendees: readonly Worker[]): Refusal | undefined {
  return attendees.length > mostAttendees ? 'no-such-worker' : undefined;
}

/** Each once. */
export function withWorker(workers: readonly Worker[], one: Worker): Worker[] {
  return [one, ...workers.filter(({ personId }) => personId !== one.personId)];
}

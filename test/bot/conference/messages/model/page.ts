import { DateTime } from 'luxon';
import { daysAfter, weekdayOf } from '../../../../../domain/businessDays';
import { type Held, heldOn } from '../../../../../domain/conference/heldBetween';
import type { Local } from '../../../../../domain/local';
import type { Staff } from '../../../../../domain/staff/staff';
import type { Snapshot } from './live';

/** The model: who comes to a time, when they work, and when each message is due. It knows nothing of what is stored. */
export const minutesOf = (count: number) => count * 60_000;

export function at(snapshots: readonly Snapshot[], moment: number): Snapshot | undefined {
  return snapshots.findLast(({ from }) => Date.parse(from) <= moment);
}

/** The instant at which it begins; undefined where it is not held. */
export function beginsAt({ conference }: Snapshot, local: Local, id: string): number | undefined {
  const { state, startsAt } = heldOn(conference, local, id);
  return state === 'held' ? Date.parse(startsAt) : undefined;
}

export function comes(
  { conference, staff }: Snapshot,
  { id, on }: Pick<Held, 'id' | 'on'>,
  who: string,
): boolean {
  const answers = conference.occurrences.find((one) => one.id === id)?.answers ?? {};
  const isAway = (one: Staff | undefined) =>
    one?.leave !== undefined && one.leave.from <= on && on <= one.leave.until;
  const asked = conference.attendees.map(({ personId }) => personId);
  for (const answer of Object.values(answers))
    if (!answer.coming && answer.instead) asked.push(answer.instead.personId);
  const member = (name: string) => staff.find((one) => one.id === name);
  const said = answers[who];
  if (asked.includes(who) && (said ? said.coming : !isAway(member(who)))) return true;
  const mayCover = said ? said.coming : !isAway(member(who));
  return asked.some(
    (name) => !answers[name] && isAway(member(name)) && member(name)?.leave?.coverId === who && mayCover,
  );
}

export function works(member: Staff, date: string, local: Local): boolean {
  const { hours, leave } = member;
  const isAway = leave !== undefined && leave.from <= date && date <= leave.until;
  return (hours?.days ?? []).includes(weekdayOf(date)) && !local.holidays.includes(date) && !isAway;
}

export function isAtWork(member: Staff, moment: number, local: Local): boolean {
  const wall = DateTime.fromMillis(moment, { zone: local.timeZone });
  const clock = wall.toFormat('HH:mm');
  const { from = '', to = '' } = member.hours ?? {};
  return works(member, wall.toFormat('yyyy-MM-dd'), local) && from <= clock && clock < to;
}

/** The last day on which they work before a date; undefined where there is none in the week before. */
export function dayBefore(member: Staff, on: string, local: Local): string | undefined {
  for (let back = 1; back <= 8; back += 1)
    if (works(member, daysAfter(on, -back), local)) return daysAfter(on, -back);
  return undefined;
}

/** What to prepare comes then, in their hours and up to a quarter of an hour before they stop. */
export function preparesAt(
  member: Staff,
  { on, time }: Pick<Held, 'on' | 'time'>,
  local: Local,
): number | undefined {
  const date = dayBefore(member, on, local);
  if (date === undefined) return undefined;
  const wall = (clock: string) => DateTime.fromISO(`${date}T${clock}`, { zone: local.timeZone }).toMillis();
  const { from = '', to = '' } = member.hours ?? {};
  return Math.max(wall(from), Math.min(wall(time), wall(to) - minutesOf(15)));
}

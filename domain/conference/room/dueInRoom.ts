import { daysAfter } from '../../businessDays';
import type { Local } from '../../local';
import { dateAt } from '../../staff/leave';
import type { Conference } from '../conference';
import { type Held, heldBetween } from '../heldBetween';
import { mayRun } from './mayRun';

const aroundMs = 60 * 60_000;

/** The time that a meeting which starts or ends now belongs to: within an hour before it or after it, the nearest first. */
export function dueInRoom(
  conference: Conference,
  local: Pick<Local, 'timeZone' | 'holidays'>,
  now: string,
): Held | undefined {
  const today = dateAt(now, local.timeZone);
  const at = Date.parse(now);
  return heldBetween(conference, local, daysAfter(today, -1), daysAfter(today, 1))
    .filter(
      (held) =>
        mayRun(held, now, local) &&
        at >= Date.parse(held.startsAt) - aroundMs &&
        at <= Date.parse(held.endsAt) + aroundMs,
    )
    .sort((one, other) => away(one, at) - away(other, at))[0];
}

function away({ startsAt }: Held, at: number): number {
  return Math.abs(Date.parse(startsAt) - at);
}

import { midnightAfter } from '../day/looks';
import type { Local } from '../local';
import { dateAt } from '../staff/leave';
import type { Staff } from '../staff/staff';
import { nextWorking, shiftOn } from '../staff/workingTime';

/** When the next card of somebody's day comes by itself, if anything is due then. ISO, UTC. */
export function nextCardAt(
  works: Pick<Staff, 'hours' | 'leave'>,
  now: string,
  local: Pick<Local, 'timeZone' | 'holidays'>,
): string {
  const today = dateAt(now, local.timeZone);
  const start = shiftOn(today, works, local)?.start.toUTC().toISO();
  return start && now < start ? start : nextWorking(works, midnightAfter(today, local), local);
}

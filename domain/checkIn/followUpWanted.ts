import type { Local } from '../local';
import type { Refusal } from '../refusal';
import { dateAt } from '../staff/leave';
import { checkInDueAt } from './checkInDay';

/** The day on which the person would like to be asked how they are; none where they said no, or nothing. */
export function followUpWanted(
  { saidYes, on }: { saidYes: boolean; on: string },
  at: string,
  local: Pick<Local, 'timeZone'>,
): { on?: string } | { refusal: Refusal } {
  if (!saidYes) return {};
  const isAhead = on > dateAt(at, local.timeZone) && checkInDueAt(on, at, local) !== undefined;
  return isAhead ? { on } : { refusal: 'date-needed' };
}

import type { DueLine } from '../due/dueLine';
import type { Day } from './day';

/** Whether a line stands on their card today: not what they muted, nor what they put off to another day. */
export function isShown(line: DueLine, day: Day, today: string): boolean {
  if (line.kind === 'whileAway') return true;
  if (day.muted.includes(line.kind)) return false;
  const until = day.snoozed[line.key];
  if (until === undefined || until <= today) return true;
  // it has grown urgent since they put it off
  return line.isUrgent === true && (day.snoozedOn?.[line.key] ?? '') < today;
}

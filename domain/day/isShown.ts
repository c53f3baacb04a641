import type { DueLine } from '../due/dueLine';
import { dueRules } from '../due/dueRules';
import type { Day } from './day';

/**
 * Whether a line stands on their card today: not what they muted, nor what they put off to another day. What is told
 * of once stands on one card that comes by itself, and as long as it is true on what they ask for.
 */
export function isShown(line: DueLine, day: Day, today: string, { isAsked = false } = {}): boolean {
  if (!isAsked && isOnce(line) && !isToBeTold(line.key, day, today)) return false;
  if (line.kind === 'whileAway') return true;
  if (!isAsked && day.muted.includes(line.kind)) return false;
  return !isPutOff(line, day, today);
}

function isOnce({ kind, date }: DueLine): boolean {
  return dueRules[kind].isOnce === true && date === undefined;
}

function isToBeTold(key: string, { told, snoozed }: Day, today: string): boolean {
  const arrivedOn = told?.[key];
  if (arrivedOn === undefined || arrivedOn === today) return true;
  const until = snoozed[key];
  return until !== undefined && until <= today && arrivedOn < until;
}

function isPutOff({ key, since, about, isUrgent }: DueLine, day: Day, today: string): boolean {
  const until = day.snoozed[key];
  if (until === undefined || until <= today) return false;
  const madeOn = day.snoozedOn?.[key] ?? '';
  if (madeOn >= today) return true;
  // it has grown urgent since, or is another step than the one that they put off
  return !isUrgent && !(about && madeOn < since);
}

import { daysAfter } from '../../businessDays';
import type { Local } from '../../local';
import { dateAt } from '../../staff/leave';
import type { Held } from '../heldBetween';

/** On its day, and on the one after it for whoever forgot. */
export function mayRun({ on, state }: Held, at: string, { timeZone }: Pick<Local, 'timeZone'>): boolean {
  const today = dateAt(at, timeZone);
  return state === 'held' && on <= today && today <= daysAfter(on, 1);
}

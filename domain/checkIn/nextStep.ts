import { holderOf } from '../referral/access';
import type { Case } from '../referral/case';
import { isWork } from '../referral/statusGroups';
import { dateAt } from '../staff/leave';
import type { CheckIn } from './checkIn';

/** When somebody is in touch with the person next, as a date of the Local. */
export type NextStep =
  | { is: 'checkIn' | 'firstContact' | 'nextTry' | 'pauseEnds'; on: string; checkIn?: CheckIn }
  | { is: 'none' };

/** Undefined where nobody has it, or it has ended. */
export function nextStepOf(
  found: Pick<Case, 'referral' | 'checkIn'>,
  timeZone: string,
): NextStep | undefined {
  const { referral, checkIn } = found;
  if (!isWork(referral) || holderOf(found) === undefined) return undefined;
  if (checkIn) return { is: 'checkIn', on: checkIn.on, checkIn };
  if (referral.status === 'gettingStarted') return { is: 'none' };
  const kinds = { named: 'firstContact', trying: 'nextTry', paused: 'pauseEnds' } as const;
  return { is: kinds[referral.status], on: dateAt(referral.dueAt, timeZone) };
}

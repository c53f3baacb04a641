import type { Case } from '../referral/case';
import { isWork } from '../referral/statusGroups';
import { followUpDay } from './followUp';

/** A check-in with them can be written down: the work goes on, or they said yes to being asked after its end. */
export function isToSpeakWith(found: Case): boolean {
  return isWork(found.referral) || followUpDay(found) !== undefined;
}

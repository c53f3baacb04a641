import type { TimelineEntry } from '../referral/case';
import { isStep } from '../referral/record/stepsTold';

/** What says of another step that it was taken back or is wrong stands as it is. */
export function mayBeWrong(entry: TimelineEntry): boolean {
  return isStep(entry) && entry.event !== 'undone' && entry.event !== 'stepMarkedWrong';
}

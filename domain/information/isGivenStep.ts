import type { TimelineEntry } from '../referral/case';
import type { CaseEvent } from '../referral/caseEvent';
import { isStep } from '../referral/record/stepsTold';

/** About other people or somebody's safety: in no text for the person. */
const notGiven: readonly CaseEvent[] = ['concern', 'concernSettled', 'samePerson', 'joined'];

export function isGivenStep(entry: Pick<TimelineEntry, 'event'>): boolean {
  return isStep(entry) && !notGiven.includes(entry.event);
}

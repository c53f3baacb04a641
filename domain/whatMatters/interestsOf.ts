import type { Case } from '../referral/case';
import type { InterestTime } from './whatMatters';

/** Of each time a list, empty where nothing is there. */
export function interestsOf({ whatMatters }: Pick<Case, 'whatMatters'>): Record<InterestTime, string[]> {
  const { past = [], present = [], future = [] } = whatMatters?.interests ?? {};
  return { past, present, future };
}

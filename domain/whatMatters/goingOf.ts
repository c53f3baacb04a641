import type { Case } from '../referral/case';
import type { Going } from './whatMatters';

/** With a list of each, empty where nothing is there. */
export type WholeGoing = Going & Required<Pick<Going, 'days' | 'times' | 'access' | 'languages'>>;

export function goingOf({ whatMatters }: Pick<Case, 'whatMatters'>): WholeGoing {
  return { days: [], times: [], access: [], languages: [], ...whatMatters?.going };
}

import { isWithPerson } from '../referral/access';
import type { DueReader } from './dueRule';

/** Looks after it as the Lead. A Lead who has the case themself does the work, and is reminded of that alone. */
export function leads({ relations, isLead }: Pick<DueReader, 'relations' | 'isLead'>): boolean {
  return isLead && !isWithPerson(relations);
}

import { isWithPerson } from '../referral/access';
import type { DueReader } from './dueRule';

/** Looks after it as the Lead. A Lead who has the case themself does the work, and is reminded of that alone. */
export function leads({ relations }: Pick<DueReader, 'relations'>): boolean {
  return relations.includes('lead') && !isWithPerson(relations);
}

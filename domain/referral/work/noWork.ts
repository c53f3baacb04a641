import type { Refusal } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { mayWork, relationsTo } from '../access';
import type { Case } from '../case';
import { isOpen, isWork } from '../statusGroups';

/** Why nothing of the work with this person may be changed by them now. */
export function noWork(found: Case, by: Asker): Refusal | undefined {
  if (!isOpen(found.referral)) return 'already-ended';
  if (!isWork(found.referral)) return 'not-taken';
  return mayWork(relationsTo(found, by)) ? undefined : 'not-yours';
}

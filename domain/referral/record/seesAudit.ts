import { type Asker, rolesAt } from '../../staff/asker';
import { holdsOne, maySeeAudit } from '../../staff/rights';
import { relationsTo } from '../access';
import type { Case } from '../case';

/**
 * May read who looked at a case: whoever leads it, and the Local's privacy officer, to whom the case itself stays
 * closed. Never somebody who knows the person.
 */
export function seesAudit(found: Case, asker: Asker): boolean {
  if (found.conflicts.includes(asker.id)) return false;
  if (relationsTo(found, asker).includes('lead')) return true;
  const roles = rolesAt(asker, found.localId).filter((role) => role !== 'lead');
  return holdsOne(roles, maySeeAudit);
}

import { type Asker, rolesAt } from '../staff/asker';
import { holdsOne, mayRefer, mayTake } from '../staff/rights';
import type { Case } from './case';

/** What a person is to a case. Nothing is open to somebody who is none of these. */
export type Relation = 'holder' | 'lead' | 'mayTake' | 'careTeam' | 'referrer' | 'colleague';

/** All that a person is to a case, the widest first. */
export function relationsTo(found: Case, asker: Asker): Relation[] {
  const roles = rolesAt(asker, found.localId);
  if (roles.length === 0) return [];
  const relations: Relation[] = [];
  const consented = found.consents.refer.given;
  if (consented && holderOf(found) === asker.id && holdsOne(roles, mayTake)) relations.push('holder');
  if (roles.includes('lead')) relations.push('lead');
  if (found.referral.status === 'sent' && holdsOne(roles, mayTake)) relations.push('mayTake');
  const isOnTeam = found.careTeam.includes(asker.id) && found.consents.shareWithTeam.given;
  // who became a manager since sees no names any more
  if (isOnTeam && holdsOne(roles, mayRefer)) relations.push('careTeam');
  if (found.referrerIds.includes(asker.id) && holdsOne(roles, mayRefer)) relations.push('referrer');
  if (holdsOne(roles, mayTake)) relations.push('colleague');
  return relations;
}

/** Object id of the link worker who has the case. */
export function holderOf(found: Case): string | undefined {
  return 'takenBy' in found.referral ? found.referral.takenBy?.personId : undefined;
}

/**
 * May see who it is: contact, reasons, what matters. A referrer sees the name they wrote and the status,
 * a fellow link worker the reference and the status.
 */
export function seesDetails(relations: readonly Relation[]): boolean {
  return relations.some((relation) => relation !== 'referrer' && relation !== 'colleague');
}

import { type Asker, rolesAt } from '../staff/asker';
import { holdsOne, mayRefer, mayTake } from '../staff/rights';
import type { Case } from './case';
import type { Referral } from './referral';
import { waitsForWorker } from './statusGroups';

/** What a person is to a case. Nothing is open to somebody who is none of these. */
export type Relation =
  | 'holder'
  | 'cover'
  | 'lead'
  | 'mayTake'
  | 'intake'
  | 'careTeam'
  | 'referrer'
  | 'colleague';

/** All that a person is to a case, the widest first. Whoever knows the person privately is nothing to it. */
export function relationsTo(found: Case, asker: Asker): Relation[] {
  if (found.conflicts.includes(asker.id)) return [];
  const roles = rolesAt(asker, found.localId);
  // who became a manager since sees no names any more
  const isReferrer =
    found.referrers.some(({ personId }) => personId === asker.id) && holdsOne(roles, mayRefer);
  const referrer: Relation[] = isReferrer ? ['referrer'] : [];
  const isHelpingLead = found.leadFrom !== undefined && rolesAt(asker, found.leadFrom).includes('lead');
  // the bot does what follows from a deed, such as handing back what somebody had who has left
  const isNamed = found.restrictedTo === undefined || [...found.restrictedTo, 'bot'].includes(asker.id);
  if (!isNamed && !isHelpingLead) return referrer;
  const takes = holdsOne(roles, mayTake);
  const isGiven = found.consents.refer.given;
  const holder = holderOf(found);
  const isOnTeam = found.careTeam.some(({ personId }) => personId === asker.id);
  const relations: (Relation | false)[] = [
    isGiven && takes && holder === asker.id && 'holder',
    isGiven && takes && holder !== undefined && (asker.covers?.includes(holder) ?? false) && 'cover',
    (roles.includes('lead') || isHelpingLead) && 'lead',
    takes && waitsForWorker(found) && 'mayTake',
    roles.includes('intake') && found.referral.status === 'withIntake' && 'intake',
    isOnTeam && isGiven && found.consents.shareWithTeam.given && holdsOne(roles, mayRefer) && 'careTeam',
    ...referrer,
    takes && 'colleague',
  ];
  return relations.filter((relation) => relation !== false);
}

/** Object id of the link worker who has the case. */
export function holderOf(found: { referral: Referral }): string | undefined {
  return 'takenBy' in found.referral ? found.referral.takenBy?.personId : undefined;
}

/**
 * May see who it is: contact, reasons, what matters. A referrer sees the name they wrote and the status,
 * a fellow link worker the reference and the status.
 */
export function seesDetails(relations: readonly Relation[]): boolean {
  return relations.some((relation) => relation !== 'referrer' && relation !== 'colleague');
}

/** Does the work with the person: the link worker, their cover, or the Lead. */
export function mayWork(relations: readonly Relation[]): boolean {
  return relations.some((relation) => relation === 'holder' || relation === 'cover' || relation === 'lead');
}

/** Speaks with the person: the link worker or, while they are away, their cover. */
export function isWithPerson(relations: readonly Relation[]): boolean {
  return relations.includes('holder') || relations.includes('cover');
}

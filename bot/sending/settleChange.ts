import type { Case } from '../../domain/referral/case';
import type { Staff } from '../../domain/staff/staff';
import { endDraftsWithoutAccess } from '../referral/endDrafts';
import { handBackFor } from '../referral/handBackFor';
import type { Services } from '../services';
import { markPlacementsOfPerson } from './markPlacements';
import { settle } from './settle';

/** A case changed: what it owes is carried out, and its cards are asked to follow. */
export async function caseChanged(services: Services, { id, localId }: Pick<Case, 'id' | 'localId'>) {
  await settle(services, { container: 'cases', partition: localId, id });
}

/** A member of staff changed: what they may see may have, and so must the cards that they have. */
export async function staffChanged(services: Services, { id, wakeAt }: Pick<Staff, 'id' | 'wakeAt'>) {
  if (wakeAt === undefined) return;
  await markPlacementsOfPerson(services, id);
  await endDraftsWithoutAccess(services, id);
  await handBackFor(services, id);
  await settle(services, { container: 'staff', partition: services.tenantId, id });
}

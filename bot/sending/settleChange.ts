import type { Activity } from '../../domain/activity/activity';
import type { Case } from '../../domain/referral/case';
import type { Staff } from '../../domain/staff/staff';
import { wakeDay } from '../day/planDays';
import { wakeLeads } from '../day/wakeLeads';
import type { Press } from '../press';
import { keepRestrictedLed } from '../referral/people/keepRestrictedLed';
import { endDraftsWithoutAccess } from '../referral/refer/endDrafts';
import { handBackFor } from '../referral/work/handBackFor';
import { lookAfter } from '../referral/work/lookAfter';
import type { Services } from '../services';
import { coversFollowLeave } from '../staff/coversFollowLeave';
import { markPlacementsAfter } from './markPlacements';
import { settle } from './settle';

/** A case changed: what it owes is carried out, and its cards are asked to follow. */
export async function caseChanged(services: Services, { id, localId }: Pick<Case, 'id' | 'localId'>) {
  await settle(services, { container: 'cases', partition: localId, id });
}

/** An activity changed: who changed it is copied out, and whoever must hear of it is told. */
export async function activityChanged(
  services: Services,
  { id, localId, wakeAt }: Pick<Activity, 'id' | 'localId' | 'wakeAt'>,
) {
  if (wakeAt === undefined) return;
  await settle(services, { container: 'activities', partition: localId, id });
}

/** A member of staff changed: what they may see may have, and so must the cards that they have. */
export async function staffChanged(services: Services, { id, wakeAt }: Pick<Staff, 'id' | 'wakeAt'>) {
  if (wakeAt === undefined) return;
  const changed = (await services.store.read('staff', services.tenantId, id))?.document;
  if (changed) await markPlacementsAfter(services, changed);
  await endDraftsWithoutAccess(services, id);
  await keepRestrictedLed(services, id);
  await handBackFor(services, id);
  await lookAfter(services, id);
  await wakeDay(services, id);
  await wakeLeads(services, id);
  // where the press that saved a leave was cut short before its cover was told
  await coversFollowLeave(services, { id: 'bot', name: '', grants: [] }, coverJob(services), id);
  await settle(services, { container: 'staff', partition: services.tenantId, id });
}

function coverJob(services: Services): Press {
  return {
    verb: 'staff.cover',
    ids: {},
    revision: undefined,
    nonce: services.newNonce(),
    inputs: {},
    through: 'dialog',
    surface: 'job',
  };
}

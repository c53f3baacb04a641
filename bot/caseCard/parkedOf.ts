import type { ParkedRow } from '../../cards/caseCard/parkedList';
import type { CaseDetailsView } from '../../cards/referral/caseDetailsView';
import { isParked } from '../../domain/day/parked';
import { mayWork, type Relation, relationsTo } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import type { Asker } from '../../domain/staff/asker';
import { dayOf } from '../day/dayOf';
import { dialogNonce } from '../day/own/dialogNonce';
import type { Press } from '../press';
import type { Services } from '../services';

type Parking = NonNullable<CaseDetailsView['parking']>;

/** What they parked, the latest first. What is theirs to work with no longer is not there, without a word. */
export async function parkedOf(services: Services, by: Asker): Promise<ParkedRow[]> {
  const { parked = [] } = await dayOf(services, by.id);
  const rows = parked.toReversed().map(async ({ localId, caseId, at }): Promise<ParkedRow[]> => {
    const held = await services.store.read('cases', localId, caseId);
    const isTheirs = held && mayPark(held.document, relationsTo(held.document, by));
    return isTheirs ? [{ found: held.document, at }] : [];
  });
  return (await Promise.all(rows)).flat();
}

/** Whether it stands in their own list, for whoever may have it there. */
export async function parkingOf(
  services: Services,
  by: Asker,
  press: Press,
  found: Case,
  relations: readonly Relation[],
): Promise<Parking | undefined> {
  if (!mayPark(found, relations)) return undefined;
  const day = await dayOf(services, by.id);
  return { isParked: isParked(day, found), nonce: dialogNonce(press, day, found.id) };
}

export function mayPark(found: Case, relations: readonly Relation[]): boolean {
  return mayWork(relations) && found.consents.refer.given;
}

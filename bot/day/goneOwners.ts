import { isOfTheTeam } from '../../domain/conference/after/isOfTheTeam';
import { openActions } from '../../domain/conference/after/openActions';
import { relationsTo } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { askerFrom } from '../../domain/staff/asker';
import { localFor, type Services } from '../services';

/** Who is to do something that the team agreed on, and it is due, and the case is not open to them any more. */
export async function goneOwners(services: Services, found: Case, today: string): Promise<string[]> {
  const { timeZone } = localFor(services, found.localId);
  const due = openActions(found).filter(({ by }) => by <= today);
  const owners = [...new Set(due.map(({ owner }) => owner.personId))];
  const gone: string[] = [];
  for (const id of owners) {
    const staff = (await services.store.read('staff', services.tenantId, id))?.document;
    const asker = staff && askerFrom(staff, services.now(), timeZone);
    if (!asker || !isOfTheTeam(relationsTo(found, asker))) gone.push(id);
  }
  return gone;
}

import type { Services } from '../../bot/services';
import { emptyDay } from '../../domain/day/day';
import type { Staff } from '../../domain/staff/staff';
import { type DemoPerson, demoPeople } from '../demoPeople';

/** Everybody in people.json with the roles that stand there; who has none is left a stranger. */
export async function seedStaff(services: Services, from: string): Promise<void> {
  for (const person of demoPeople.people) {
    if (person.roles.length === 0) continue;
    await services.store.create('staff', staffOf(services, person, from));
    await services.store.create('days', { ...emptyDay(person.aadObjectId), wakeAt: from });
  }
}

function staffOf({ tenantId }: Services, person: DemoPerson, from: string): Staff {
  const places = [{ localId: person.localId, roles: person.roles }, ...(person.alsoAt ?? [])];
  return {
    id: person.aadObjectId,
    tenantId,
    name: person.name,
    grants: places.map((place) => ({ ...place, from, grantedBy: 'settings' })),
    requests: [],
    donePresses: [],
    localIds: places.map(({ localId }) => localId),
    revision: 0,
    notices: [],
    audit: [],
  };
}

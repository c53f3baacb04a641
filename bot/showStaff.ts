import { staffList } from '../cards/staffList';
import { type Asker, localsWith } from '../domain/asker';
import { mayManageStaff } from '../domain/rights';
import type { Staff } from '../domain/staff';
import { currentGrant } from '../domain/staffRules';
import { type Answer, asDialog } from './answer';
import { everyPage } from './everyPage';
import { localFor, type Services } from './services';

/** The staff for the Lead who pressed. */
export async function openStaff(services: Services, by: Asker): Promise<Answer> {
  return asDialog('Staff', await showStaff(services, by));
}

/** `staff`: for a Lead, who has access at their Locals and who asks for it. */
export async function showStaff(services: Services, by: Asker): Promise<Answer> {
  const led = localsWith(by, mayManageStaff);
  if (led.length === 0) return { line: 'Only the Lead of a Local sees its staff. Please ask yours.' };
  const at = services.now();
  const places = await Promise.all(
    led.map(async (localId) => {
      const there = await staffOf(services, localId);
      return {
        local: localFor(services, localId),
        asking: there.filter(({ requests }) => requests.some((request) => request.localId === localId)),
        staff: there.flatMap((member) => {
          const grant = currentGrant(member, localId, at);
          return grant ? [{ member, grant }] : [];
        }),
      };
    }),
  );
  return { card: staffList(places, services.newNonce()), summary: 'Staff' };
}

async function staffOf(services: Services, localId: string): Promise<Staff[]> {
  const found: Staff[] = [];
  const there = { partition: services.tenantId, where: [{ field: 'localIds', has: localId }] };
  for await (const { document } of everyPage(services.store, 'staff', there)) found.push(document);
  return found.sort((one, other) => one.name.localeCompare(other.name, 'en-AU'));
}

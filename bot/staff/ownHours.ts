import type { Local } from '../../domain/local';
import type { Asker } from '../../domain/staff/asker';
import type { Staff } from '../../domain/staff/staff';
import { localOf, type Services } from '../services';

export interface OwnHours {
  staff: Staff;
  /** The first of their Locals: its clock and its holidays are theirs. */
  local: Local;
}

export async function ownHours(services: Services, by: Asker): Promise<OwnHours | undefined> {
  const staff = (await services.store.read('staff', services.tenantId, by.id))?.document;
  const local = by.grants.map(({ localId }) => localOf(services, localId)).find((found) => found);
  return staff && local && { staff, local };
}

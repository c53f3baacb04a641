import { emptyDay } from '../../../domain/day/day';
import type { Role } from '../../../domain/staff/roles';
import { newcomer } from '../../../domain/staff/staffRules';
import type { Store } from '../../../store/store';
import { tenantId } from './tenantId';

const since = '2026-01-01T00:00:00.000Z';

/** Somebody who works in Brimbank. */
export async function employ(
  store: Store,
  { id, name }: { id: string; name: string },
  roles: Role[],
): Promise<void> {
  const grants = [{ localId: 'brimbank', roles, from: since, grantedBy: 'bench' }];
  await store.create('staff', { ...newcomer(id, tenantId, name), grants, localIds: ['brimbank'] });
  await store.create('days', { ...emptyDay(id), wakeAt: new Date().toISOString() });
}

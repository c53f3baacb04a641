import { type Asker, askerFrom } from '../../../domain/staff/asker';
import type { Services } from '../../services';

export const hasLeft = 'somebody who has left';

/** Those of these ids who are staff right now. */
export async function staffNow(services: Services, ids: Iterable<string>): Promise<Map<string, Asker>> {
  const found = new Map<string, Asker>();
  const read = [...new Set(ids)].map(async (id) => {
    const held = await services.store.read('staff', services.tenantId, id);
    const asker = held && askerFrom(held.document, services.now());
    if (asker && asker.grants.length > 0) found.set(id, asker);
  });
  await Promise.all(read);
  return found;
}

import { type Asker, askerFrom } from '../../domain/staff/asker';
import type { Services } from '../services';

/** Somebody else, with the rights that they have at this moment. */
export async function staffNow({ store, tenantId, now }: Services, id: string): Promise<Asker | undefined> {
  const held = await store.read('staff', tenantId, id);
  return held && askerFrom(held.document, now());
}

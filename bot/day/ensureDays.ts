import { emptyDay } from '../../domain/day/day';
import { everyPage } from '../everyPage';
import type { Services } from '../services';

const done = new WeakSet<Services>();

/** Once a process: whoever was staff before there were days gets one. */
export async function ensureDays(services: Services): Promise<void> {
  if (done.has(services)) return;
  for await (const { document } of everyPage(services.store, 'staff', { partition: services.tenantId })) {
    const { id, grants } = document;
    if (grants.length === 0 || (await services.store.read('days', id, id))) continue;
    await services.store.create('days', { ...emptyDay(id), wakeAt: services.now() });
  }
  done.add(services);
}

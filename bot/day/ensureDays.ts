import { emptyDay } from '../../domain/day/day';
import { isCurrent } from '../../domain/staff/roles';
import { everyPage } from '../everyPage';
import type { Services } from '../services';
import { wakeDay } from './planDays';

const done = new WeakSet<Services>();

/** Once a process: whoever was staff before there were days gets one, and nobody's rests who has access. */
export async function ensureDays(services: Services): Promise<void> {
  if (done.has(services)) return;
  const now = services.now();
  for await (const { document } of everyPage(services.store, 'staff', { partition: services.tenantId })) {
    const { id, grants } = document;
    if (grants.length === 0) continue;
    const day = (await services.store.read('days', id, id))?.document;
    if (!day) await services.store.create('days', { ...emptyDay(id), wakeAt: now });
    else if (day.wakeAt === undefined && grants.some((grant) => isCurrent(grant, now)))
      await wakeDay(services, id);
  }
  done.add(services);
}

import { everyPage } from '../everyPage';
import { alone } from '../sending/alone';
import type { Services } from '../services';
import { planDay } from './planDays';

const atOnce = 16;

/** Every day that is to be looked at now, several at once: they all begin at nine. */
export async function planDue(services: Services): Promise<void> {
  const due = {
    partition: { everywhere: true } as const,
    where: [{ field: 'wakeAt', upTo: services.now() }],
    order: { by: 'wakeAt' },
  };
  const running = new Set<Promise<void>>();
  for await (const { document } of everyPage(services.store, 'days', due)) {
    const plans = alone(services, 'day not planned', document.id, () => planDay(services, document));
    const one = plans.finally(() => running.delete(one));
    running.add(one);
    if (running.size >= atOnce) await Promise.race(running);
  }
  await Promise.all(running);
}

import { everyPage } from './everyPage';
import { withLease } from './lease';
import { redraw } from './redraw';
import { sendNudge } from './sendNudge';
import type { Services } from './services';

const leaseSeconds = 60;
const running = new WeakMap<Services, { again: boolean; done: Promise<void> }>();

/**
 * The one sender: every proactive message and every redraw goes through here, one at a time a tenant.
 * Called while it runs, it looks once more before it rests.
 */
export function sendDue(services: Services): Promise<void> {
  const current = running.get(services);
  if (current) {
    current.again = true;
    return current.done;
  }
  const state = { again: true, done: Promise.resolve() };
  running.set(services, state);
  state.done = (async () => {
    try {
      while (state.again) {
        state.again = false;
        await withLease(services, `sender-${services.tenantId}`, leaseSeconds, (renew) =>
          round(services, renew),
        );
      }
    } finally {
      running.delete(services);
    }
  })();
  return state.done;
}

async function round(services: Services, renew: () => Promise<boolean>): Promise<void> {
  const due = {
    partition: { everywhere: true } as const,
    where: [{ field: 'wakeAt', upTo: services.now() }],
    order: { by: 'wakeAt' },
    limit: 50,
  };
  for await (const held of everyPage(services.store, 'nudges', due)) {
    await sendNudge(services, held);
    if (!(await renew())) return;
  }
  for await (const held of everyPage(services.store, 'placements', due)) {
    await redraw(services, held);
    if (!(await renew())) return;
  }
}

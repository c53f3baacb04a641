import type { Nudge } from '../../domain/notice/nudge';
import type { Held } from '../../store/store';
import { everyPage } from '../everyPage';
import { withLease } from '../lease';
import type { Services } from '../services';
import { alone } from './alone';
import { redraw } from './redraw';
import { sendNudge } from './sendNudge';

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
        await withLease(services, `sender-${services.tenantId}`, leaseSeconds, async (renew) => {
          state.again = (await round(services, renew)) || state.again;
        });
      }
    } finally {
      running.delete(services);
    }
  })();
  return state.done;
}

/** All that is due now. True when sending one has made another due. */
async function round(services: Services, renew: () => Promise<boolean>): Promise<boolean> {
  const due = {
    partition: { everywhere: true } as const,
    where: [{ field: 'wakeAt', upTo: services.now() }],
    order: { by: 'wakeAt' },
    limit: 50,
  };
  let more = false;
  let after: string | undefined;
  do {
    const page = await services.store.query('nudges', { ...due, ...(after !== undefined && { after }) });
    for (const nudge of inTurn(page.found)) {
      await alone(services, 'nudge failed', nudge.subject.id, async () => {
        more = (await sendNudge(services, nudge)) || more;
      });
      if (!(await renew())) return false;
    }
    after = page.next;
  } while (after !== undefined);
  for await (const held of everyPage(services.store, 'placements', due)) {
    await alone(services, 'redraw failed', held.document.subjectId, () => redraw(services, held));
    if (!(await renew())) return false;
  }
  return more;
}

/** Many wait for the same instant, when a person may be told something again: whatever has waited longest goes first. */
function inTurn(found: readonly Held<Nudge>[]): Nudge[] {
  const turn = ({ wakeAt = '', plannedAt }: Nudge) => `${wakeAt} ${plannedAt}`;
  return found
    .map(({ document }) => document)
    .sort((one, other) => turn(one).localeCompare(turn(other), 'en'));
}

import type { Placement } from '../../domain/notice/placement';
import { askerFrom } from '../../domain/staff/asker';
import { newcomer } from '../../domain/staff/staffRules';
import type { Held } from '../../store/store';
import { postedCard } from '../referral/postedCard';
import type { Services } from '../services';
import { jitterMs } from './jitterMs';

const longestWaitMs = 15 * 60_000;

/** Draws a placed card as its case and its reader's access are now. One PUT; what fails for now is tried later. */
export async function redraw(services: Services, held: Held<Placement>): Promise<void> {
  const placed = held.document;
  const { wakeAt: _due, ...rest } = placed;
  const { recipientId, subject, conversationId } = placed;
  const found = (await services.store.read('cases', subject.partition, subject.id))?.document;
  const reference = (await services.store.read('references', recipientId, recipientId))?.document;
  const staff = (await services.store.read('staff', services.tenantId, recipientId))?.document;
  if (!found || !reference) {
    await services.store.replace('placements', held, rest);
    return;
  }
  const reader = askerFrom(staff ?? newcomer(recipientId, services.tenantId, ''), services.now());
  const card = postedCard(services, placed.kind, found, reader, services.newNonce());
  // where they are now is newer, but only for the conversation that it speaks of
  const where = reference.conversationId === conversationId ? reference : { ...reference, ...at(placed) };
  const outcome = await services.connector.update(where, placed.activityId, card);
  // stale, in all that follows: something changed meanwhile and asked for another redraw, which stays due
  if (outcome.sent) {
    await services.store.replace('placements', held, { ...rest, attempts: 0, drawnRevision: found.revision });
  } else if (outcome.why !== 'unreachable') {
    const asked = outcome.why === 'wait' ? outcome.retryAfterMs : undefined;
    const wait = (asked ?? Math.min(longestWaitMs, 1000 * 2 ** placed.attempts)) + jitterMs(services);
    const wakeAt = new Date(Date.parse(services.now()) + wait).toISOString();
    await services.store.replace('placements', held, { ...rest, attempts: placed.attempts + 1, wakeAt });
  } else if (outcome.status === 404) {
    await services.store.remove('placements', held);
  } else {
    await services.store.replace('placements', held, { ...rest, attempts: 0 });
  }
}

function at({ conversationId, serviceUrl }: Placement) {
  return { conversationId, serviceUrl };
}

import { askerFrom } from '../domain/asker';
import type { Placement } from '../domain/placement';
import { newcomer } from '../domain/staffRules';
import type { Held } from '../store/store';
import { postedCard } from './postedCard';
import type { Services } from './services';

const longestWaitMs = 60 * 60_000;

/** Draws a placed card as its case and its reader's access are now. One PUT; what fails for now is tried later. */
export async function redraw(services: Services, held: Held<Placement>): Promise<void> {
  const placed = held.document;
  const { wakeAt: _due, ...rest } = placed;
  const { partition, id } = placed.subject;
  const found = (await services.store.read('cases', partition, id))?.document;
  const reference = (await services.store.read('references', placed.recipientId, placed.recipientId))
    ?.document;
  const staff = (await services.store.read('staff', services.tenantId, placed.recipientId))?.document;
  if (!found || !reference) {
    await services.store.replace('placements', held, rest);
    return;
  }
  const reader = askerFrom(staff ?? newcomer(placed.recipientId, services.tenantId, ''), services.now());
  const card = postedCard(services, placed.kind, found, reader, services.newNonce());
  const where = { ...reference, conversationId: placed.conversationId };
  const outcome = await services.connector.update(where, placed.activityId, card);
  const again = !outcome.sent && outcome.why !== 'unreachable';
  const next = again
    ? { ...rest, attempts: placed.attempts + 1, wakeAt: later(services.now(), placed.attempts) }
    : { ...rest, attempts: 0, drawnRevision: found.revision };
  // stale: the case changed meanwhile and asked for another redraw, which stays due
  await services.store.replace('placements', held, next);
}

function later(now: string, attempts: number): string {
  return new Date(Date.parse(now) + Math.min(longestWaitMs, 1000 * 2 ** attempts)).toISOString();
}

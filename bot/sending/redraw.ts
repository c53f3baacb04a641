import type { Card } from '../../cards/card';
import { listMovedDown } from '../../cards/referral/finding/waitingList';
import { isDayKind, isListKind } from '../../domain/notice/notice';
import type { PersonReference } from '../../domain/notice/personReference';
import type { Placement } from '../../domain/notice/placement';
import { askerFrom } from '../../domain/staff/asker';
import { newcomer } from '../../domain/staff/staffRules';
import type { Held } from '../../store/store';
import { redrawnDay } from '../day/redrawnDay';
import { drawWaitingList } from '../referral/finding/drawWaitingList';
import { followJoined } from '../referral/followJoined';
import { postedCard } from '../referral/postedCard';
import type { Services } from '../services';
import type { SendOutcome } from './connector';
import { jitterMs } from './jitterMs';

const longestWaitMs = 15 * 60_000;

/** Draws a placed card as what it is about and its reader's access are now. One PUT; what fails for now is tried later. */
export async function redraw(services: Services, held: Held<Placement>): Promise<void> {
  const placed = held.document;
  const { wakeAt: _due, ...rest } = placed;
  const { recipientId, conversationId } = placed;
  const reference = (await services.store.read('references', recipientId, recipientId))?.document;
  const drawn = reference && (await drawNow(services, placed));
  if (!reference || !drawn) {
    await services.store.replace('placements', held, rest);
    return;
  }
  // where they are now is newer, but only for the conversation that it speaks of
  const where = reference.conversationId === conversationId ? reference : { ...reference, ...at(placed) };
  const outcome =
    isListKind(placed.kind) && placed.isPast
      ? await putAway(services, where, placed.activityId)
      : await services.connector.update(where, placed.activityId, drawn.card);
  // stale, in all that follows: something changed meanwhile and asked for another redraw, which stays due
  if (outcome.sent && drawn.isLast) {
    await services.store.remove('placements', held);
  } else if (outcome.sent) {
    await services.store.replace('placements', held, { ...rest, ...drawn.from, attempts: 0 });
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

/** An older list goes. Where it may not be deleted it says where the newer one is. */
async function putAway(services: Services, where: PersonReference, activityId: string): Promise<SendOutcome> {
  const outcome = await services.connector.remove(where, activityId);
  const isKept = !outcome.sent && outcome.why === 'unreachable' && outcome.status !== 404;
  return isKept ? services.connector.update(where, activityId, listMovedDown()) : outcome;
}

/** The card, and what of it the placement remembers; nothing more once it is drawn for the last time. */
async function drawNow(
  services: Services,
  placed: Placement,
): Promise<{ card: Card; from: Partial<Placement>; isLast?: boolean } | undefined> {
  const { kind, subject, recipientId, isPast } = placed;
  if (isDayKind(kind)) return redrawnDay(services, placed);
  const staff = (await services.store.read('staff', services.tenantId, recipientId))?.document;
  const reader = askerFrom(staff ?? newcomer(recipientId, services.tenantId, ''), services.now());
  if (isListKind(kind)) {
    if (isPast) return { card: listMovedDown(), from: {}, isLast: true };
    const { card, localIds } = await drawWaitingList(services, reader, services.newNonce());
    return { card, from: { localIds } };
  }
  const held = await services.store.read('cases', subject.partition, subject.id);
  const found = held && (await followJoined(services, held, reader)).document;
  if (!found) return undefined;
  return {
    card: postedCard(services, kind, found, reader, services.newNonce()),
    from: { drawnRevision: found.revision },
  };
}

function at({ conversationId, serviceUrl }: Placement) {
  return { conversationId, serviceUrl };
}

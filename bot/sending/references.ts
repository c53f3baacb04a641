import { isGathered } from '../../domain/notice/notice';
import type { Nudge } from '../../domain/notice/nudge';
import type { PersonReference } from '../../domain/notice/personReference';
import { isRoomId } from '../room/roomId';
import type { Services } from '../services';
import type { SendOutcome } from './connector';
import { markPlacementsOfPerson } from './markPlacements';
import { oweAgain } from './oweAgain';

type Found =
  | { opened: true; reference: PersonReference }
  /** With the conversation that was kept, if any. */
  | (Extract<SendOutcome, { sent: false }> & { opened: false; conversationId: string });

/**
 * A person's one-to-one conversation. Opened where none is kept that works: this shows nothing to anyone, and tells
 * whether they can be reached again.
 */
export async function referenceOf(services: Services, personId: string): Promise<Found> {
  const kept = (await services.store.read('references', personId, personId))?.document;
  if (kept?.conversationId && kept.reachable) return { opened: true, reference: kept };
  // a chat of several people cannot be opened: somebody there has to say something
  if (isRoomId(personId)) return roomIsGone(kept);
  const outcome = await services.connector.openConversation(personId);
  if ('opened' in outcome) {
    // that they can be written to shows when a message arrives: somebody who blocks the bot has a chat too
    const owesAgain = kept?.reachable === false;
    const reference: PersonReference = { ...outcome.reference, ...(owesAgain && { owesAgain }) };
    await keepReference(services, reference);
    return { opened: true, reference };
  }
  const conversationId = kept?.conversationId ?? '';
  // an opened conversation that we did not hear of shows nothing to anyone: safe to try again
  if (outcome.why === 'unknown')
    return { opened: false, conversationId, sent: false, why: 'wait', status: 0 };
  return { ...outcome, opened: false, conversationId };
}

function roomIsGone(kept: PersonReference | undefined): Found {
  const { conversationId = '', whyNot: code = 'RoomGone' } = kept ?? {};
  return { sent: false, why: 'unreachable', status: 404, code, opened: false, conversationId };
}

/** Keeps where a person was last met. Whoever comes back is owed again what did not reach them. */
export async function keepReference(services: Services, reference: PersonReference): Promise<void> {
  const { personId } = reference;
  const held = await services.store.read('references', personId, personId);
  if (!held) {
    if ((await services.store.create('references', reference)) === 'exists')
      await keepReference(services, reference);
    return;
  }
  const { whyNot: _healed, ...before } = held.document;
  const next = { ...before, ...reference };
  if (JSON.stringify(next) === JSON.stringify(held.document)) return;
  if (!held.document.reachable) {
    // what changed while they could not be reached stands in their chat as it was
    await markPlacementsOfPerson(services, personId);
    if (!reference.owesAgain) await oweAgain(services, personId);
  }
  if ((await services.store.replace('references', held, next)) === 'stale')
    await keepReference(services, reference);
}

/**
 * Until they are heard from again, and then they are welcomed again. False, and nothing done, when they have been heard
 * from in another conversation since.
 */
export async function markUnreachable(
  services: Services,
  personId: string,
  whyNot: string,
  conversationId?: string,
): Promise<boolean> {
  const held = await services.store.read('references', personId, personId);
  const none: PersonReference = {
    id: personId,
    personId,
    tenantId: services.tenantId,
    conversationId: '',
    serviceUrl: '',
    botId: '',
    reachable: false,
  };
  const { welcomedAt: _again, owesAgain: _owes, ...kept } = held?.document ?? none;
  if (conversationId !== undefined && conversationId !== kept.conversationId) return false;
  const next = { ...kept, reachable: false, whyNot };
  const outcome = held
    ? await services.store.replace('references', held, next)
    : await services.store.create('references', next);
  const isDone = outcome === 'replaced' || outcome === 'created';
  return isDone || markUnreachable(services, personId, whyNot, conversationId);
}

/** A message arrived. After news or a list the next one waits an hour; whoever was away until now is owed the rest. */
export async function messageArrived(services: Services, personId: string, nudge: Nudge): Promise<void> {
  const held = await services.store.read('references', personId, personId);
  const isNews = isGathered(nudge.kind);
  if (!held || !(isNews || held.document.owesAgain)) return;
  const { owesAgain, ...before } = held.document;
  if (owesAgain) await oweAgain(services, personId, { arrived: nudge });
  const next = { ...before, ...(isNews && { lastNoticeAt: services.now() }) };
  if ((await services.store.replace('references', held, next)) === 'stale')
    await messageArrived(services, personId, nudge);
}

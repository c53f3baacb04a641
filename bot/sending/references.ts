import type { PersonReference } from '../../domain/notice/personReference';
import type { Services } from '../services';
import type { SendOutcome } from './connector';
import { markPlacementsOfPerson } from './markPlacements';

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
  const outcome = await services.connector.openConversation(personId);
  if ('opened' in outcome) {
    await keepReference(services, outcome.reference);
    return outcome;
  }
  const conversationId = kept?.conversationId ?? '';
  // an opened conversation that we did not hear of shows nothing to anyone: safe to try again
  if (outcome.why === 'unknown')
    return { opened: false, conversationId, sent: false, why: 'wait', status: 0 };
  return { ...outcome, opened: false, conversationId };
}

/** Keeps where a person was last met. */
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
  // what changed while they could not be reached stands in their chat as it was
  if (!held.document.reachable) await markPlacementsOfPerson(services, personId);
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
  const none = {
    id: personId,
    personId,
    tenantId: services.tenantId,
    conversationId: '',
    serviceUrl: '',
    botId: '',
  };
  const { welcomedAt: _again, ...kept } = held?.document ?? { ...none, welcomedAt: undefined };
  if (conversationId !== undefined && conversationId !== kept.conversationId) return false;
  const next = { ...kept, reachable: false, whyNot };
  const outcome = held
    ? await services.store.replace('references', held, next)
    : await services.store.create('references', next);
  const isDone = outcome === 'replaced' || outcome === 'created';
  return isDone || markUnreachable(services, personId, whyNot, conversationId);
}

/** News or a list was posted to them: the next one waits an hour. */
export async function noticeWasPosted(services: Services, personId: string): Promise<void> {
  const held = await services.store.read('references', personId, personId);
  if (!held) return;
  const next = { ...held.document, lastNoticeAt: services.now() };
  if ((await services.store.replace('references', held, next)) === 'stale')
    await noticeWasPosted(services, personId);
}

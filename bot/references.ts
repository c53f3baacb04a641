import type { PersonReference } from '../domain/personReference';
import type { SendOutcome } from './connector';
import type { Services } from './services';

type Found =
  | { opened: true; reference: PersonReference }
  | (Extract<SendOutcome, { sent: false }> & { opened: false });

/** A person's one-to-one conversation, opened where none is kept. */
export async function referenceOf(services: Services, personId: string): Promise<Found> {
  const kept = (await services.store.read('references', personId, personId))?.document;
  if (kept?.conversationId) return { opened: true, reference: kept };
  const outcome = await services.connector.openConversation(personId);
  if (!('opened' in outcome)) {
    // an opened conversation that we did not hear of shows nothing to anyone: safe to try again
    const safe = outcome.why === 'unknown' ? ({ sent: false, why: 'wait', status: 0 } as const) : outcome;
    return { ...safe, opened: false };
  }
  await keepReference(services, outcome.reference);
  return outcome;
}

/** Keeps where a person was last met. Answers what was kept before. */
export async function keepReference(
  services: Services,
  reference: PersonReference,
): Promise<PersonReference | undefined> {
  const { personId } = reference;
  const held = await services.store.read('references', personId, personId);
  if (!held) {
    const made = await services.store.create('references', reference);
    return made === 'created' ? undefined : keepReference(services, reference);
  }
  const { welcomedAt, ...before } = held.document;
  // whoever installs the bot again is welcomed again
  const welcomed = reference.reachable && welcomedAt !== undefined ? { welcomedAt } : {};
  const next = { ...before, ...welcomed, ...reference };
  if (JSON.stringify(next) === JSON.stringify(held.document)) return held.document;
  const { whyNot: _healed, ...healed } = next;
  const outcome = await services.store.replace('references', held, reference.reachable ? healed : next);
  return outcome === 'replaced' ? held.document : keepReference(services, reference);
}

/** Until they are heard from again. */
export async function markUnreachable(services: Services, personId: string, whyNot: string): Promise<void> {
  const { welcomedAt: _again, ...rest } = await kept(services, personId);
  await keepReference(services, {
    ...rest,
    id: personId,
    personId,
    tenantId: services.tenantId,
    reachable: false,
    whyNot,
  });
}

async function kept(services: Services, personId: string) {
  const found = (await services.store.read('references', personId, personId))?.document;
  return found ?? { conversationId: '', serviceUrl: '', botId: '', welcomedAt: undefined };
}

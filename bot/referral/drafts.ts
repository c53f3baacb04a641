import type { Draft } from '../../domain/referral/draft';
import { draftEndsAt } from '../../domain/referral/draftLife';
import type { Typed } from '../../domain/referral/referralRequest';
import { localFor, type Services } from '../services';

/** Keeps the form as it was typed, over any earlier version of it. The last press wins. */
export async function keepDraft(
  services: Services,
  personId: string,
  nonce: string,
  localId: string,
  typed: Typed,
): Promise<Draft> {
  const at = services.now();
  const draft: Draft = {
    id: nonce,
    personId,
    localId,
    typed,
    startedAt: at,
    savedAt: at,
    wakeAt: draftEndsAt(typed['consent'], at, localFor(services, localId)),
  };
  if ((await services.store.create('drafts', draft)) === 'created') return draft;
  const held = await services.store.read('drafts', personId, nonce);
  if (!held) return keepDraft(services, personId, nonce, localId, typed);
  const next = { ...draft, startedAt: held.document.startedAt };
  const outcome = await services.store.replace('drafts', held, next);
  return outcome === 'replaced' ? next : keepDraft(services, personId, nonce, localId, typed);
}

export async function findDraft(services: Services, personId: string, nonce: string) {
  return (await services.store.read('drafts', personId, nonce))?.document;
}

/** The person's unfinished forms, the newest first. */
export async function unfinishedDrafts(services: Services, personId: string): Promise<Draft[]> {
  const { found } = await services.store.query('drafts', {
    partition: personId,
    order: { by: 'savedAt', descending: true },
    limit: 3,
  });
  return found.map((held) => held.document);
}

export async function eraseDraft(services: Services, personId: string, nonce: string): Promise<void> {
  const held = await services.store.read('drafts', personId, nonce);
  if (held && (await services.store.remove('drafts', held)) === 'stale')
    await eraseDraft(services, personId, nonce);
}

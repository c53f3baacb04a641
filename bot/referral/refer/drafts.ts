import type { Draft, OpenDraft } from '../../../domain/referral/refer/draft';
import { draftEndsAt } from '../../../domain/referral/refer/draftLife';
import type { Typed } from '../../../domain/referral/refer/referralRequest';
import { localFor, type Services } from '../../services';

/** A form as it was pressed. */
export interface FormNow {
  nonce: string;
  localId: string;
  typed: Typed;
  /** Whom to call has been shown on it, or is now. */
  safetyShown: boolean;
}

/** Keeps the form as it was typed, over any earlier version of it. A form that has ended stays ended: `undefined`. */
export async function keepDraft(
  services: Services,
  personId: string,
  form: FormNow,
): Promise<OpenDraft | undefined> {
  const { nonce, localId, typed, safetyShown } = form;
  const at = services.now();
  const draft: OpenDraft = {
    id: nonce,
    state: 'open',
    personId,
    localId,
    typed,
    startedAt: at,
    savedAt: at,
    wakeAt: draftEndsAt(typed['consent'], at, localFor(services, localId)),
    ...(safetyShown && { safetyShown }),
  };
  const [isNew, held] = await createdOrHeld(services, draft);
  if (isNew) return draft;
  if (!held) return keepDraft(services, personId, form);
  if (held.document.state === 'ended') return undefined;
  const { startedAt, safetyShown: before } = held.document;
  const next = { ...draft, startedAt, ...(before && { safetyShown: before }) };
  const outcome = await services.store.replace('drafts', held, next);
  return outcome === 'replaced' ? next : keepDraft(services, personId, form);
}

/** Whether it was made now; beside, what may have been there before it. */
async function createdOrHeld({ store }: Services, draft: Draft) {
  const [outcome, held] = await Promise.all([
    store.create('drafts', draft),
    store.read('drafts', draft.personId, draft.id),
  ]);
  return [outcome === 'created', held] as const;
}

export async function findDraft(
  services: Services,
  personId: string,
  nonce: string,
): Promise<Draft | undefined> {
  return (await services.store.read('drafts', personId, nonce))?.document;
}

/** Takes away what was typed and remembers for a week that the form has ended, for a press that is still under way. */
export async function endDraft(
  services: Services,
  personId: string,
  nonce: string,
  localId: string,
): Promise<void> {
  const at = services.now();
  const wakeAt = draftEndsAt('told', at, localFor(services, localId));
  const ended: Draft = { id: nonce, personId, localId, state: 'ended', startedAt: at, savedAt: at, wakeAt };
  const [isNew, held] = await createdOrHeld(services, ended);
  if (isNew) return;
  if (!held || (await services.store.replace('drafts', held, ended)) === 'stale')
    await endDraft(services, personId, nonce, localId);
}

/** The person's unfinished forms, the newest first. */
export async function unfinishedDrafts(services: Services, personId: string): Promise<Draft[]> {
  const { found } = await services.store.query('drafts', {
    partition: personId,
    where: [{ field: 'state', is: 'open' }],
    order: { by: 'savedAt', descending: true },
    limit: 3,
  });
  return found.map((held) => held.document);
}

export async function eraseDraft(services: Services, personId: string, nonce: string): Promise<void> {
  const held = await services.store.read('drafts', personId, nonce);
  if (held?.document.state === 'open' && (await services.store.remove('drafts', held)) === 'stale')
    await eraseDraft(services, personId, nonce);
}

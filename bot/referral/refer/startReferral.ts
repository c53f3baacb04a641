import { referPrompt } from '../../../cards/referral/refer/referPrompt';
import { refusalSentence } from '../../../cards/refusalSentence';
import { momentInWords } from '../../../domain/localTime';
import { hasRiskWords } from '../../../domain/referral/refer/riskWords';
import { type Asker, localsWith } from '../../../domain/staff/asker';
import { mayRefer } from '../../../domain/staff/rights';
import type { Answer } from '../../answer';
import type { Press } from '../../press';
import { localFor, type Services } from '../../services';
import { findDraft, unfinishedDrafts } from './drafts';
import { referralFormAnswer } from './referralFormAnswer';

export const mayNotRefer =
  'Your role here does not refer people. Please ask the Lead of your Local if it should.';

/** Answers `refer`: a small card whose button opens the form and, where nobody else looks on, those begun earlier. */
export async function startReferral(
  services: Services,
  by: Asker,
  _rest = '',
  isShared = false,
): Promise<Answer> {
  if (localsWith(by, mayRefer).length === 0) return { line: mayNotRefer };
  const unfinished = isShared ? [] : await unfinishedDrafts(services, by.id);
  const drafts = unfinished.map((draft) => ({
    nonce: draft.id,
    begun: momentInWords(draft.startedAt, localFor(services, draft.localId).timeZone),
  }));
  return { card: referPrompt(services.newNonce(), drafts) };
}

/**
 * Opens an empty form, from a card or from a message in any chat. Each has a nonce of its own, or two people referred
 * from one card would count as one.
 */
export async function openReferralForm(services: Services, by: Asker, { message }: Press): Promise<Answer> {
  const [localId] = localsWith(by, mayRefer);
  if (localId === undefined) return { line: mayNotRefer };
  // whom to call stands above it from the beginning: the form need not come back for it
  const safety = hasRiskWords([message ?? '']);
  const form = { nonce: services.newNonce(), localId, safetyShown: safety };
  return referralFormAnswer(services, by, form, {}, { message, safety });
}

/** Opens one that was kept. */
export async function resumeReferral(services: Services, by: Asker, press: Press): Promise<Answer> {
  if (localsWith(by, mayRefer).length === 0) return { line: mayNotRefer };
  const draft = await findDraft(services, by.id, press.nonce);
  if (draft?.state !== 'open')
    return {
      line: `That form has been sent, discarded or has erased itself. ${refusalSentence['not-found']}`,
    };
  const { id: nonce, localId, typed, safetyShown = false } = draft;
  const { message } = press;
  return referralFormAnswer(services, by, { nonce, localId, safetyShown }, typed, { message });
}

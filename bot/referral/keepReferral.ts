import { momentInWords } from '../../domain/localTime';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { notFound } from '../notFound';
import type { Press } from '../press';
import { localFor, type Services } from '../services';
import { eraseDraft, keepDraft } from './drafts';
import { formOf } from './sendReferral';

/** "Save for later". */
export async function keepReferral(services: Services, by: Asker, press: Press): Promise<Answer> {
  const form = formOf(by, press);
  if (!form) return notFound(services, by, press, 'write');
  const draft = await keepDraft(services, by.id, press.nonce, form.localId, form.typed);
  const until = momentInWords(draft.wakeAt, localFor(services, form.localId).timeZone);
  return { line: `Kept for you alone until ${until}. Say refer to go on with it.` };
}

/** "Discard": gone at once. */
export async function discardReferral(services: Services, by: Asker, press: Press): Promise<Answer> {
  await eraseDraft(services, by.id, press.nonce);
  return { line: 'Discarded. Nothing was sent and nothing is kept.' };
}

/** "They said no": what was typed is gone at once. */
export async function personSaidNo(services: Services, by: Asker, press: Press): Promise<Answer> {
  await eraseDraft(services, by.id, press.nonce);
  return {
    line: 'Thank you for asking them. No is a good answer too. Nothing was sent and nothing is kept.',
  };
}

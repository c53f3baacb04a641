import { momentInWords } from '../../../domain/localTime';
import { type Asker, localsWith } from '../../../domain/staff/asker';
import { mayRefer } from '../../../domain/staff/rights';
import type { Answer } from '../../answer';
import { notFound } from '../../notFound';
import type { Press } from '../../press';
import { localFor, type Services } from '../../services';
import { endDraft, keepDraft } from './drafts';
import { formOf } from './formOf';
import { formHasEnded } from './sendReferral';
import { sentCase } from './sentCase';
import { takeBack } from './takeBack';

/** "Save for later". */
export async function keepReferral(services: Services, by: Asker, press: Press): Promise<Answer> {
  const form = formOf(by, press);
  if (!form) return notFound(services, by, press, 'write');
  const draft = await keepDraft(services, by.id, form);
  if (!draft) return { line: formHasEnded };
  const until = momentInWords(draft.wakeAt, localFor(services, form.localId).timeZone);
  const quoted = press.message === undefined ? '' : ' The message itself is not kept.';
  return { line: `Kept for you alone until ${until}. Say refer to go on with it.${quoted}` };
}

/** "Discard": gone at once. */
export async function discardReferral(services: Services, by: Asker, press: Press): Promise<Answer> {
  return endForm(services, by, press, 'Discarded. Nothing was sent and nothing is kept.');
}

/** "They said no": what was typed is gone at once. */
export async function personSaidNo(services: Services, by: Asker, press: Press): Promise<Answer> {
  const line = 'Thank you for asking them. No is a good answer too. Nothing was sent and nothing is kept.';
  return endForm(services, by, press, line);
}

/** First the form ends, then whatever an earlier press of it has sent is taken back: one of the two sees the other. */
async function endForm(services: Services, by: Asker, press: Press, line: string): Promise<Answer> {
  const localId = press.ids['localId'] ?? '';
  if (!localsWith(by, mayRefer).includes(localId)) return notFound(services, by, press, 'write');
  await endDraft(services, by.id, press.nonce, localId);
  const sent = await sentCase(services, by, press.nonce);
  return sent ? takeBack(services, by, press, sent) : { line };
}

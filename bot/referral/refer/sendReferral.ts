import { underTwentySix } from '../../../cards/referral/refer/underTwentySix';
import type { Case } from '../../../domain/referral/case';
import { caseReference, referencesInANonce } from '../../../domain/referral/caseReference';
import { refer } from '../../../domain/referral/refer/refer';
import { type ReferralRequest, readReferralForm } from '../../../domain/referral/refer/referralRequest';
import { type Asker, rolesAt } from '../../../domain/staff/asker';
import { holdsOne, mayRefer } from '../../../domain/staff/rights';
import type { Answer } from '../../answer';
import { notFound } from '../../notFound';
import type { Press } from '../../press';
import { localFor, type Services } from '../../services';
import { recorded } from '../changeCase';
import { eraseDraft, findDraft, keepDraft } from './drafts';
import { formOf } from './formOf';
import { isSafetyDue } from './isSafetyDue';
import { referralFormAnswer } from './referralFormAnswer';
import { sentAnswer } from './sentAnswer';
import { isMadeBy, sentCase } from './sentCase';
import { spentReferences } from './spentReferences';
import { takeBack } from './takeBack';

export const formHasEnded =
  'This form has been discarded. If the person would like to be referred after all, say refer.';

/** Sends the form. What was typed is kept before anything else, so that whatever happens it comes back as it was. */
export async function sendReferral(services: Services, by: Asker, press: Press): Promise<Answer> {
  const form = formOf(by, press);
  if (!form || !holdsOne(rolesAt(by, form.localId), mayRefer)) return notFound(services, by, press, 'write');
  const { typed, localId, nonce } = form;
  const read = readReferralForm(typed, localFor(services, localId));
  const safety = read.is !== 'under26' && (await isSafetyDue(services, by, press));
  const safetyShown = safety || form.safetyShown;
  // a press whose answer was late may have sent the same form to another Local
  const [kept, sent, spent] = await Promise.all([
    keepDraft(services, by.id, { ...form, safetyShown }),
    sentCase(services, by, nonce, { localId }),
    spentReferences(services, localFor(services, localId), nonce),
  ]);
  if (!kept) return { line: formHasEnded };
  if (read.is === 'under26')
    return { title: 'Under 26', dialog: underTwentySix({ nonce, localId, safetyShown }) };
  if (read.is === 'incomplete' || safety) {
    const back = { problems: read.is === 'incomplete' ? read.problems : {}, message: press.message, safety };
    return referralFormAnswer(services, by, { nonce, localId, safetyShown }, typed, back);
  }
  const made = sent ?? (await createCase(services, by, press, read.request, spent));
  const [draft, answer] = await Promise.all([
    findDraft(services, by.id, nonce),
    sentAnswer(services, made, by.id),
  ]);
  // the person may have said no while the case was being written: a no wins
  if (draft?.state === 'ended') return takeBack(services, by, press, made);
  await eraseDraft(services, by.id, nonce);
  return answer;
}

/** The case of this form: made now, or by an earlier delivery of the same press. */
async function createCase(
  services: Services,
  by: Asker,
  press: Press,
  request: ReferralRequest,
  spent: ReadonlySet<string>,
): Promise<Case> {
  const local = localFor(services, request.localId);
  const sender = { personId: by.id, name: by.name, roles: rolesAt(by, local.id) };
  const quoted = request.keepMessage ? press.message : undefined;
  for (let attempt = 0; attempt < referencesInANonce; attempt += 1) {
    const id = caseReference(local.prefix, press.nonce, attempt);
    if (spent.has(id)) continue;
    const made = refer(id, request, sender, services.now(), local, quoted);
    const fresh = recorded(services, by, press, made, 'sent');
    if ((await services.store.create('cases', fresh)) === 'created') {
      services.log.info('referral sent', { caseId: id });
      return fresh;
    }
    const there = (await services.store.read('cases', local.id, id))?.document;
    if (there && isMadeBy(there, by, press.nonce)) return there;
  }
  throw new Error('No free case reference was found.');
}

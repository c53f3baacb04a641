import { pressAgain } from '../../cards/help/simple';
import { referralForm } from '../../cards/referral/refer/referralForm';
import type { Local } from '../../domain/local';
import type { Answer } from '../answer';
import type { Press } from '../press';
import { newerWrote } from './newerWrote';

const saved = 'We could not confirm it was saved. Press again: it will not be sent twice.';
const slow = 'That took too long on our side. Please press again. In danger now: call 000.';
const formVerbs = ['referral.send', 'referral.save', 'referral.correct'];

/** When the store is slow or down: nothing is claimed, and what was typed is still in the dialog. */
export function couldNotConfirm(
  press: Press | undefined,
  changes: boolean,
  locals: readonly Local[],
  error?: unknown,
): Answer {
  const says = newerWrote(error, changes ? saved : slow);
  if (!press || press.through === 'card') return { line: says };
  const { verb, ids, revision, nonce, inputs } = press;
  if (formVerbs.includes(verb)) {
    const { caseId } = ids;
    // the one chosen in the form, or the next press would send it to another Local
    const localId = inputs['localId'] ?? ids['localId'] ?? '';
    const form = {
      nonce,
      localId,
      ...(caseId !== undefined && { caseId }),
      ...(revision !== undefined && { revision }),
      ...(ids['safetyShown'] === 'yes' && { safetyShown: true }),
    };
    return {
      title: 'Not confirmed yet',
      dialog: referralForm({
        typed: inputs,
        problems: { form: newerWrote(error, saved) },
        press: form,
        locals: [],
        priorityGroups: locals.find(({ id }) => id === localId)?.priorityGroups ?? [],
        message: press.message,
      }),
    };
  }
  const again = { verb, ids, nonce, ...(revision !== undefined && { revision }) };
  return {
    title: changes ? 'Not confirmed yet' : 'That took too long',
    dialog: pressAgain(says, again, inputs),
  };
}

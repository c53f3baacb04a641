import { addActivityCard } from '../../../cards/activity/add/addActivityCard';
import { addForm } from '../../../cards/activity/add/addForm';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { localsToAdd, mayNotAdd } from './localsToAdd';

/** `add activity`, in any chat: a card with a button. */
export function startAdding(services: Services, by: Asker): Answer {
  if (localsToAdd(services, by).length === 0) return { line: mayNotAdd };
  return { card: addActivityCard(services.newNonce()), summary: 'Add an activity' };
}

/** The form, empty or with what was typed before. */
export function openAddForm(services: Services, by: Asker, press: Press): Answer {
  return addFormAnswer(services, by, press, {});
}

export function addFormAnswer(
  services: Services,
  by: Asker,
  press: Press,
  problems: Record<string, string>,
  town?: string,
): Answer {
  const locals = localsToAdd(services, by);
  if (locals.length === 0) return { line: mayNotAdd };
  // a button on a card in a chat is pressed by many, and each of them adds one of their own
  const nonce = press.verb === 'activity.add.form' ? services.newNonce() : nonceAfter(press.nonce);
  return {
    title: 'Add an activity',
    dialog: addForm({ typed: press.inputs, problems, locals, town, nonce }),
  };
}

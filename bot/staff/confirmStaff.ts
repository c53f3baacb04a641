import { refusalSentence } from '../../cards/refusalSentence';
import type { Asker } from '../../domain/staff/asker';
import { confirmList } from '../../domain/staff/staffCheck';
import type { Answer } from '../answer';
import { nonceAfter } from '../nonce';
import { notFound } from '../notFound';
import type { Press } from '../press';
import { localFor, type Services } from '../services';
import { changeStaff } from './changeStaff';
import { isLeadThere } from './isLeadThere';

const listIsOldAfterMs = 24 * 60 * 60_000;

/** "The list is right": a Lead says so of the list that they were shown, not of one from long ago. */
export async function confirmStaff(services: Services, by: Asker, press: Press): Promise<Answer> {
  const { localId = '', listedAt = '' } = press.ids;
  if (!isLeadThere(services, by, localId)) return notFound(services, by, press, 'write');
  const age = Date.parse(services.now()) - Date.parse(listedAt);
  if (!(age < listIsOldAfterMs))
    return { line: 'This list is an older one. Please say staff to see it as it is now, and confirm that.' };
  // one card has a button for each Local that they lead
  const deed = { ...press, nonce: nonceAfter(`${press.nonce} ${localId}`) };
  const outcome = await changeStaff(services, by, deed, { id: by.id, localId }, (found, at) =>
    confirmList(found, localId, at),
  );
  if (!outcome.done) return { line: refusalSentence[outcome.refusal] };
  const { name } = localFor(services, localId);
  return { line: `Thank you. The list of ${name} is checked, and is due again in 90 days.` };
}

import { gpNote, noGpNoteSentence } from '../../../cards/referral/record/gpNote';
import { gpNoteText, noGpNote } from '../../../domain/referral/record/gpNoteText';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import type { Press } from '../../press';
import { localFor, type Services } from '../../services';
import { viewCase } from '../viewCase';

/** "Note for the GP": a text to paste. The bot sends it nowhere. */
export async function copyGpNote(services: Services, by: Asker, press: Press): Promise<Answer> {
  return viewCase(services, by, press, (found, relations) => {
    const none = noGpNote(found, relations);
    if (none) return { line: noGpNoteSentence[none] };
    const text = gpNoteText(found, localFor(services, found.localId)) ?? '';
    return { title: `Note for the GP: ${found.id}`, dialog: gpNote(text) };
  });
}

import type { NoGpNote } from '../../../domain/referral/record/gpNoteText';
import type { Card } from '../../card';
import { textToCopy } from './textToCopy';

/** To paste and send by hand. */
export function gpNote(text: string): Card {
  return textToCopy({
    says: [
      'Please read it with the person if you can, and send it through the channel that your Local approves.',
    ],
    texts: [{ label: 'Note for the GP', text }],
    note: 'Say who it is (full name, date of birth) in that channel, never here.',
  });
}

/** Why there is none, and what to do. */
export const noGpNoteSentence: Record<NoGpNote, string> = {
  notYours: 'The note is for the link worker who has this referral, or the Lead. Please ask them.',
  notEnded: 'The note for the GP is written once the referral has ended.',
  noConsent:
    'There is no note without the person’s yes. Ask them: “Is it all right if we tell your GP what came of it?” Write their yes under Consents, then press again.',
  onHold: 'Nothing is told beyond the care team right now, so there is no note. Please talk with your Lead.',
  died: 'This is not news for a note. Please ring the practice.',
};

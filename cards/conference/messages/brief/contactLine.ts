import type { Contact } from '../../../../domain/conference/messages/lastContacts';
import { sessionResultNames } from '../../../../domain/connection/connectionNames';
import type { TextBlock } from '../../../card';
import { dateInWords } from '../../../checkIn/nextStepWords';
import { quiet } from '../../../parts';
import { eventWords } from '../../../referral/record/eventWords';

/** "Monday 16 November: Check-in: spoke with the person". */
export function contactLine(contact: Contact): TextBlock {
  const what = 'visit' in contact ? `A visit: ${visitWords(contact)}` : eventWords[contact.event];
  return quiet(`${dateInWords(contact.on)}: ${what}`);
}

function visitWords({ visit }: Extract<Contact, { visit: unknown }>): string {
  const name = sessionResultNames[visit];
  return name.charAt(0).toLowerCase() + name.slice(1);
}

import type { Case } from '../../../domain/referral/case';
import { type ContactWay, contactWayNames } from '../../../domain/referral/participant';
import type { RichTextBlock } from '../../card';

/** A number or an address says by itself what it is for. */
const saysItself: readonly ContactWay[] = ['call', 'email'];

/** How to reach them and whether it is safe to leave a message: one line of a phone. */
export function reachLine({ participant }: Pick<Case, 'participant'>): RichTextBlock {
  const { contact, doNotContactDirectly } = participant;
  const way = saysItself.includes(contact.way) ? '' : `${contactWayNames[contact.way]}: `;
  const mayLeave = contact.safeToLeaveMessage ? '✓ Message ok' : '✗ No message';
  const says = doNotContactDirectly
    ? '✗ Do not contact them directly. Talk with the referrer first.'
    : mayLeave;
  return {
    type: 'RichTextBlock',
    spacing: 'small',
    inlines: [
      { type: 'TextRun', text: `${way}${contact.details} · ` },
      { type: 'TextRun', text: says, weight: 'bolder' },
    ],
  };
}

import type { Case } from '../../../domain/referral/case';
import { contactWayNames } from '../../../domain/referral/participant';
import type { RichTextBlock } from '../../card';

/** How to reach them and whether it is safe to leave a message, in one breath. */
export function reachLine({ participant }: Pick<Case, 'participant'>): RichTextBlock {
  const { contact, doNotContactDirectly } = participant;
  const mayLeave = contact.safeToLeaveMessage ? '✓ Safe to leave a message' : '✗ Do not leave a message';
  const says = doNotContactDirectly
    ? '✗ Do not contact them directly. Talk with the referrer first.'
    : mayLeave;
  return {
    type: 'RichTextBlock',
    spacing: 'small',
    inlines: [
      { type: 'TextRun', text: `${contactWayNames[contact.way]}: `, weight: 'bolder' },
      { type: 'TextRun', text: `${contact.details}  ` },
      { type: 'TextRun', text: says, weight: 'bolder' },
    ],
  };
}

import type { Step } from '../../domain/referral/record/stepsNewestFirst';
import type { RichTextBlock } from '../card';
import { eventWords } from '../referral/record/eventWords';

/** "Monday 23 November: A visit was written down · the choir". What was taken back or is wrong is struck through, and says so. */
export function stepLine({ entry, isTakenBack, wrong }: Step, day: string, about?: string): RichTextBlock {
  const words = `${day}: ${eventWords[entry.event]}${about ? ` · ${about}` : ''}`;
  return {
    type: 'RichTextBlock',
    spacing: 'small',
    inlines: [
      { type: 'TextRun', text: words, ...((isTakenBack || wrong) && { strikethrough: true }) },
      ...(wrong ? [{ type: 'TextRun' as const, text: ' (wrong)', weight: 'bolder' as const }] : []),
      ...(isTakenBack ? [{ type: 'TextRun' as const, text: ' (taken back)' }] : []),
    ],
  };
}

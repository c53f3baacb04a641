import type { Step } from '../../domain/plan/goal';
import { stepDoerNames } from '../../domain/plan/planNames';
import type { RichTextBlock } from '../card';
import { dateInWords } from '../checkIn/nextStepWords';

/** What, who and by when, on one line. `first` are words of ours before it. */
export function stepLine(step: Step, first = ''): RichTextBlock {
  const day = step.by === undefined ? '' : `, by ${dateInWords(step.by)}`;
  return {
    type: 'RichTextBlock',
    spacing: 'small',
    inlines: [
      { type: 'TextRun', text: `${first}${step.what}` },
      { type: 'TextRun', text: ` · ${whoseStep(step)}${day}`, isSubtle: true },
    ],
  };
}

/** A done one: when. */
export function doneLine({ what, endedOn }: Step): RichTextBlock {
  const day = endedOn === undefined ? '' : ` · ${dateInWords(endedOn)}`;
  return {
    type: 'RichTextBlock',
    spacing: 'small',
    inlines: [{ type: 'TextRun', text: `✓ ${what}${day}`, isSubtle: true }],
  };
}

function whoseStep({ who, whoElse }: Step): string {
  return whoElse ?? stepDoerNames[who];
}

import { measureOfStep } from '../../domain/measure/measureOfStep';
import { mayWork } from '../../domain/referral/access';
import type { Step } from '../../domain/referral/record/stepsNewestFirst';
import { stepText } from '../../domain/referral/record/stepText';
import { skips } from '../buttons';
import type { Card } from '../card';
import type { CaseDetailsView } from '../referral/caseDetailsView';
import { casePress } from '../referral/casePress';
import { eventWords } from '../referral/record/eventWords';
import { textToCopy } from '../referral/record/textToCopy';

export interface StepCopyView extends Pick<CaseDetailsView, 'found' | 'relations' | 'local' | 'nonce'> {
  step: Step;
  who: string;
}

/** One step to paste into the clinical record; for those who do the work with what was written. */
export function stepCopy({ found, relations, local, step, who, nonce }: StepCopyView): Card {
  const { about, detail, text } = step.entry;
  const answers = measureOfStep(found, step.entry);
  const more = mayWork(relations)
    ? [
        ...(step.wrong ? [`Marked as wrong: ${step.wrong.says}`] : []),
        ...(about ? [`About: ${about}`] : []),
        ...(detail ? [`Told then: ${detail}`] : []),
        ...(text ? [`Written then: ${text}`] : []),
        ...(answers ? [answers] : []),
      ]
    : [];
  return textToCopy({
    texts: [{ label: 'This step', text: stepText({ found, step, local, words: eventWords, who, more }) }],
    note: 'Please read it before you paste it: what people wrote is in it as they wrote it.',
    actions: [skips('Back', casePress('case.timeline', found, nonce))],
  });
}

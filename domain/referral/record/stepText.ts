import type { Local } from '../../local';
import { momentAndYear } from '../../momentAndYear';
import type { Case } from '../case';
import type { CaseEvent } from '../caseEvent';
import type { Step } from './stepsNewestFirst';

export interface StepTextView {
  found: Pick<Case, 'id' | 'participant' | 'referral'>;
  step: Step;
  local: Pick<Local, 'name' | 'timeZone'>;
  words: Record<CaseEvent, string>;
  who: string;
  /** For whoever does the work: what it was about, what was written, what was answered. */
  more?: readonly string[];
}

/** One step, ready to paste: whose it is, when, what, by whom, and what was written. */
export function stepText({ found, step, local, words, who, more = [] }: StepTextView): string {
  const { entry, isTakenBack, wrong } = step;
  const name = found.participant.calledName.replace(/\s+/g, ' ').trim();
  const error =
    found.referral.status === 'enteredInError' ? ' · ENTERED IN ERROR, please do not rely on it' : '';
  return [
    `${name} · ${found.id} · Local Connections at ${local.name}${error}`,
    `${momentAndYear(entry.at, local.timeZone)} · ${words[entry.event]}${isTakenBack ? ' (taken back)' : ''}${wrong ? ' (marked as wrong)' : ''} · ${who}`,
    ...(isTakenBack && more.length > 0 ? ['What follows was taken back: please do not rely on it.'] : []),
    ...more,
  ].join('\n');
}

import { refusalSentence } from '../../../cards/refusalSentence';
import type { Refusal } from '../../../domain/refusal';

/** To whoever runs the meeting: that a colleague was quicker is no fault. */
export function whyNotRun(verb: string, refusal: Refusal): { says: string } | { problem: string } {
  if (refusal === 'already-so')
    return { says: verb === 'conference.next' ? 'A colleague has gone on already.' : 'That is so already.' };
  if (refusal === 'already-ended')
    return { problem: 'The meeting has ended. Choose “Go on with the meeting” first.' };
  if (refusal === 'not-now-here') return { problem: 'That can be done on the day of the meeting.' };
  return { problem: refusalSentence[refusal] };
}

import { refusalSentence } from '../../../cards/refusalSentence';
import type { Refusal } from '../../../domain/refusal';

const ofActivities: Partial<Record<Refusal, string>> = {
  'already-so': 'That is so already. Nothing was changed.',
  'not-found': 'Your role does not change that here.',
  'nothing-to-undo':
    'It is too late to undo this, or somebody has changed it since. Please put it right with another press.',
};

/** Why nothing was done to an activity. */
export function refusedWords(refusal: Refusal, own: Partial<Record<Refusal, string>> = {}): string {
  return own[refusal] ?? ofActivities[refusal] ?? refusalSentence[refusal];
}

import { mostAttendees } from '../../domain/conference/limits';
import type { Refusal } from '../../domain/refusal';
import { refusalSentence } from '../refusalSentence';

/** Where a conference says it in words of its own. */
const ofConferences: Partial<Record<Refusal, string>> = {
  'changed-meanwhile':
    'This was changed while you were writing. Please check it as it stands now and press again.',
  'not-yours':
    'Only whoever planned it, or the Lead, can change it; and those who come say whether they come.',
  'time-unclear': 'Please choose a time, like 10:30.',
  'date-needed':
    'Please choose a last day that is not before the first and at most two years later, or leave it out.',
  'no-such-worker': `Please choose from the list: at most ${mostAttendees} people, and in your place somebody who does not come already.`,
  'worker-away': 'They are on leave that day. Please choose somebody else, or nobody.',
  'visit-planned': 'It is held at that time already. Please choose another.',
  'already-so': 'That is so already. Nothing was changed.',
  'not-now-here':
    'That does not go with how this time stands now. It may be over, have begun, or be cancelled.',
};

export function conferenceRefusal(refusal: Refusal): string {
  return ofConferences[refusal] ?? refusalSentence[refusal];
}

import { mostPlaces } from '../../domain/group/groupLimits';
import type { Refusal } from '../../domain/refusal';
import { refusalSentence } from '../refusalSentence';

/** Where a group says it in words of its own. */
const ofGroups: Partial<Record<Refusal, string>> = {
  'changed-meanwhile':
    'This was changed while you were writing. Please check it as it stands now and press again.',
  'not-yours': 'Only those who run this group, or the Lead, can do that.',
  'words-needed': 'Please write what it is called.',
  'no-such-worker': 'Please choose who runs it, from the list.',
  'places-needed': `Please write how many places there are, up to ${mostPlaces}, and no fewer than there are people who take part.`,
  'visit-planned': 'There is a session on that day already.',
  'visits-full': 'Many sessions are planned already. Please add more once some of these have been.',
  'day-to-come': 'That day has not come yet.',
  'result-needed': 'Please choose for at least one person. Nothing else was changed.',
  'not-now-here':
    'That does not go with how the group stands now. It may have ended, or been cancelled or written down.',
};

export function groupRefusal(refusal: Refusal): string {
  return ofGroups[refusal] ?? refusalSentence[refusal];
}

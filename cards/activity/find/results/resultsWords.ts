import type { Found } from '../../../../domain/activity/search/directorySearch';
import { wantedInWords } from '../../../../domain/activity/search/wantedInWords';
import type { ResultsView } from './resultsView';

/** The place itself is not said again: others may read it. */
export const placeUnknown = 'We do not know that place: try a town or suburb of your area.';

/** "Gardening · Thursday · near Wangaratta". Words that are no term of ours are never said again. */
export function understoodInWords({ found: { wanted } }: Pick<ResultsView, 'found'>): string {
  const terms = wantedInWords(wanted);
  if (wanted.words.length === 0) return terms;
  return terms ? `${terms} · and your other words` : 'In your own words';
}

export function countInWords(found: Found): string {
  return [found.wanted.isPlaceUnknown && placeUnknown, counted(found)].filter(Boolean).join(' ');
}

function counted({ total, from, shown }: Found): string {
  const isPaused =
    shown.length === total && shown.every(({ activity }) => activity.vetting?.status === 'paused');
  if (total === 1) return isPaused ? 'One found, and it is paused for now.' : 'One found.';
  if (isPaused && total > 0) return `${total} found, all of them paused for now.`;
  if (total <= shown.length) return `${total} found.`;
  if (from === 0) return `${total} found. Here are the first ${shown.length}.`;
  if (shown.length === 0) return `${total} found. There are no more after these.`;
  return `${total} found. Here are ${from + 1} to ${from + shown.length}.`;
}

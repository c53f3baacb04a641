import type { Found } from '../../../../domain/activity/search/directorySearch';
import { wantedInWords } from '../../../../domain/activity/search/wantedInWords';
import type { ResultsView } from './resultsView';

/** "Gardening · Thursday · near Wangaratta". Words that are no term of ours are never said again. */
export function understoodInWords({ found: { wanted } }: Pick<ResultsView, 'found'>): string {
  const terms = wantedInWords(wanted);
  if (wanted.words.length === 0) return terms;
  return terms ? `${terms} · and your other words` : 'In your own words';
}

export function countInWords({ total, from, shown }: Found): string {
  if (total === 1) return 'One found.';
  if (total <= shown.length) return `${total} found.`;
  if (from === 0) return `${total} found. Here are the first ${shown.length}.`;
  if (shown.length === 0) return `${total} found. There are no more after these.`;
  return `${total} found. Here are ${from + 1} to ${from + shown.length}.`;
}

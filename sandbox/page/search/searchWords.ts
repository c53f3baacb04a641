import type { Searched } from '../../teams/person/searched';

/** What is told of a search beside its list; empty where the list says it all. */
export function searchWords(searched: Searched): string {
  if (searched.kind !== 'results') return searched.text;
  const { length } = searched.results;
  if (length === 0) return 'Nothing found. Try fewer words, or other ones.';
  return length === 1 ? 'One to choose from.' : `${length} to choose from.`;
}

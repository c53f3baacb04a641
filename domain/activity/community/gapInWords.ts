import { placeName } from '../places/gazetteer';
import { termNames } from '../search/termNames';
import type { Gap } from './gap';

/** What was looked for, in terms of ours, and where. */
export function gapInWords({ terms, area }: Pick<Gap, 'terms' | 'area'>): string {
  const named = termNames(terms).join(' · ') || 'Any activity';
  if (area === undefined) return named;
  return `${named} ${area.startsWith('town:') ? 'near' : 'in'} ${placeName(area)}`;
}

import { placeName } from '../places/gazetteer';
import { termNames } from '../search/termNames';
import type { Gap } from './gap';
import { gapArea } from './gapArea';

/** What was looked for, in terms of ours, and in which local government area. */
export function gapInWords({ terms, area }: Pick<Gap, 'terms' | 'area'>): string {
  const named = termNames(terms).join(' · ') || 'Any activity';
  const where = gapArea(area);
  return where === undefined ? named : `${named} in ${placeName(where)}`;
}

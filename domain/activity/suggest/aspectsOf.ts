import type { DirectoryEntry } from '../search/directoryEntry';
import type { Aspect } from './aspect';
import { placeAspect } from './placeAspect';
import { termAspects } from './termAspects';
import { wayAspects } from './wayAspects';
import { whenAspects } from './whenAspects';
import type { Wishes } from './wishes';

/** How an activity stands to all that is wished for besides interests. */
export function aspectsOf(entry: DirectoryEntry, wishes: Wishes): Aspect[] {
  const place = placeAspect(entry, wishes);
  return [
    ...(place ? [place] : []),
    ...whenAspects(entry, wishes),
    ...wayAspects(entry, wishes),
    ...termAspects(entry, wishes),
  ];
}

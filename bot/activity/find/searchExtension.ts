import { placeUnknown } from '../../../cards/activity/find/results/resultsWords';
import { looseningInWords } from '../../../cards/activity/share/looseningInWords';
import type { Activity } from '../../../domain/activity/activity';
import { placesByName } from '../../../domain/activity/places/gazetteer';
import type { Found } from '../../../domain/activity/search/directorySearch';
import { endsWhole } from '../../../domain/activity/search/understanding/endsWhole';
import type { Asker } from '../../../domain/staff/asker';
import type { Services } from '../../services';
import { recordGap } from './recordGap';
import { noSearching, searchedLocals } from './resultsAnswer';
import { soonestTrusted } from './soonestTrusted';

/** What somebody looks for in the compose box. */
export interface ExtensionQuery {
  /** Absent before the first letter. */
  words?: string;
  skip: number;
  count: number;
}
/** What comes closest, when nothing fits, is marked as such. */
export type ExtensionAnswer = { activities: Activity[]; isClosest?: boolean } | { says: string };

const mostShown = 8;
const nothingYet = 'This directory holds no activities yet. The Lead can have some brought in.';
const stillReading = 'Still reading the directory after a start: please search again in a moment.';

/** The activities for the compose box of any chat. It finds activities alone, never a person. */
export async function searchExtension(
  services: Services,
  by: Asker,
  { words = '', skip, count }: ExtensionQuery,
): Promise<ExtensionAnswer> {
  const localIds = searchedLocals(services, by);
  if (localIds.length === 0) return { says: noSearching };
  const limit = Math.min(count, mostShown);
  if (words === '') {
    if (skip > 0) return { activities: [] };
    const { activities, found } = await soonestTrusted(services, localIds, limit);
    return activities.length > 0 ? { activities } : { says: found.isPartial ? stillReading : nothingYet };
  }
  const wanted = await services.directory.understand(localIds, words);
  const found = await services.directory.search(localIds, wanted, { from: skip, limit });
  if (found.shown.length > 0 || skip > 0) return { activities: found.shown.map(({ activity }) => activity) };
  const says = await inVain(services, localIds, found, words);
  const near = found.isPartial ? [] : found.nearest;
  return near.length > 0 ? { activities: near.map(({ activity }) => activity), isClosest: true } : { says };
}

async function inVain(
  services: Services,
  localIds: readonly string[],
  found: Found,
  words: string,
): Promise<string> {
  if (found.isPartial) return stillReading;
  if (found.isEmpty) return nothingYet;
  // half a word on its way to the next is no gap
  if (hasTerms(found) && endsWhole(words, placesByName(new Map())))
    await recordGap(services, localIds, found.wanted);
  return found.wanted.isPlaceUnknown ? placeUnknown : looseningInWords(found.loosen);
}

function hasTerms({ wanted: { words: _none, isPlaceUnknown: _unknown, ...terms } }: Found): boolean {
  return Object.values(terms).some((term) => (Array.isArray(term) ? term.length > 0 : Boolean(term)));
}

import type { DirectoryEntry } from '../../../domain/activity/search/directoryEntry';
import type { Found } from '../../../domain/activity/search/directorySearch';
import type { Wanted } from '../../../domain/activity/search/wanted';
import type { Asked, Suggesting } from './index/suggesting';

/** A place that activities can be looked for near: a suburb or town, or a whole local government area. */
export interface Place {
  id: string;
  name: string;
}

/** What can be found in the activities of some Locals. Rows that are shown are read afresh from the store. */
export interface Directory {
  /** What was written, in terms of ours, and the words that are none. */
  understand(localIds: readonly string[], text: string): Promise<Wanted>;
  search(
    localIds: readonly string[],
    wanted: Wanted,
    page?: { from?: number; limit?: number },
  ): Promise<Found>;
  /** What may suit somebody, the likeliest first; nothing of what was said of them is kept. */
  suggest(
    localIds: readonly string[],
    asked: Asked,
  ): Promise<Suggesting & Pick<Found, 'isPartial' | 'isEmpty'>>;
  /** To choose from in a filter: the areas of these Locals and every town that one of their activities is in, by name. */
  places(localIds: readonly string[]): Promise<Place[]>;
  /** Every entry, merged and not offered ones too: for upkeep and for what may be the same. */
  entries(localIds: readonly string[]): Promise<DirectoryEntry[]>;
}

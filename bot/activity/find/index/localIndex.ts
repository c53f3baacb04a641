import type { Activity } from '../../../../domain/activity/activity';
import type { DirectoryEntry } from '../../../../domain/activity/search/directoryEntry';
import { entryOf } from '../../../../domain/activity/search/entryOf';
import { type Facets, openFacets } from './facets';
import { openTexts, type Texts } from './texts';

/** What is known of one Local's activities, and of their texts the words only. */
export interface LocalIndex extends Pick<Texts, 'words' | 'scores' | 'named'>, Pick<Facets, 'likely'> {
  /** By id, those that are not offered too. */
  readonly entries: ReadonlyMap<string, DirectoryEntry>;
  put(activity: Activity, today: string): void;
}

export function openLocalIndex(): LocalIndex {
  const entries = new Map<string, DirectoryEntry>();
  const { put, drop, ...texts } = openTexts();
  const facets = openFacets();
  return {
    ...texts,
    entries,
    likely: facets.likely,
    put(activity, today) {
      const entry = entryOf(activity, today);
      facets.put(entry, entries.get(activity.id));
      entries.set(activity.id, entry);
      // what is not offered is in no search, but upkeep still wants to know of it
      if (entry.isOffered) put(activity);
      else drop(activity.id);
    },
  };
}

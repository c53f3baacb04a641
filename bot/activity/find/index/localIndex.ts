import type { Activity } from '../../../../domain/activity/activity';
import type { DirectoryEntry } from '../../../../domain/activity/search/directoryEntry';
import { entryOf } from '../../../../domain/activity/search/entryOf';
import { entryOn } from '../../../../domain/activity/search/entryOn';
import { type Facets, openFacets } from './facets';
import { openSaid, type Said } from './said';
import { openTexts, type Texts } from './texts';

/** What is known of one Local's activities, and of their texts the words only. */
export interface LocalIndex
  extends Pick<Texts, 'words' | 'scores' | 'named'>,
    Pick<Facets, 'likely'>,
    Pick<Said, 'said'> {
  /** By id, those that are not offered too. */
  readonly entries: ReadonlyMap<string, DirectoryEntry>;
  put(activity: Activity, today: string): void;
  /** From this local date on: what has ended meanwhile is on no day any more. */
  turnTo(today: string): void;
}

export function openLocalIndex(): LocalIndex {
  const entries = new Map<string, DirectoryEntry>();
  const { put, drop, ...texts } = openTexts();
  const facets = openFacets();
  const { said, forget } = openSaid(texts);
  let date = '';
  const turnTo = (today: string) => {
    if (today === date) return;
    date = today;
    for (const before of entries.values()) {
      const entry = entryOn(before, today);
      if (entry === before) continue;
      facets.put(entry, before);
      entries.set(entry.id, entry);
    }
  };
  return {
    ...texts,
    said,
    turnTo,
    entries,
    likely: facets.likely,
    put(activity, today) {
      forget();
      const entry = entryOf(activity, today);
      facets.put(entry, entries.get(activity.id));
      entries.set(activity.id, entry);
      // what is not offered is in no search, but upkeep still wants to know of it
      if (entry.isOffered) put(activity);
      else drop(activity.id);
    },
  };
}

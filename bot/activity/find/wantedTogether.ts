import type { Wanted } from '../../../domain/activity/search/wanted';

/** What the words say and what the filters say. Where there can be one only, the filter holds. */
export function wantedTogether(said: Wanted, filtered: Wanted): Wanted {
  const both = <V>(one: readonly V[], other: readonly V[]) => [...new Set([...one, ...other])];
  return {
    ...said,
    ...filtered,
    words: said.words,
    interests: both(said.interests, filtered.interests),
    access: both(said.access, filtered.access),
    runBy: both(said.runBy, filtered.runBy),
    languages: both(said.languages, filtered.languages),
    days: both(said.days, filtered.days),
    times: both(said.times, filtered.times),
  };
}

import type { DirectoryEntry } from '../../../../domain/activity/search/directoryEntry';
import type { HowMany } from '../../../../domain/activity/search/fits';
import type { Wanted } from '../../../../domain/activity/search/wanted';
import { wantedTerms } from '../../../../domain/activity/search/wantedTerms';
import { weekdaysWithin } from '../../../../domain/activity/search/weekdaysWithin';

/** The activities of each term, so that a search with a filter looks at a few and not at all. */
export interface Facets {
  put(entry: DirectoryEntry, before: DirectoryEntry | undefined): void;
  /** All that could fit, and others; nothing when no term narrows it. */
  likely(wanted: Wanted, interests: HowMany): ReadonlySet<string> | undefined;
}

export function openFacets(): Facets {
  const ids = new Map<string, Set<string>>();
  const none: ReadonlySet<string> = new Set();
  return {
    put(entry, before) {
      if (before) for (const term of termsOf(before)) ids.get(term)?.delete(before.id);
      if (!entry.isOffered) return;
      for (const term of termsOf(entry)) {
        const known = ids.get(term);
        if (known) known.add(entry.id);
        else ids.set(term, new Set([entry.id]));
      }
    },
    likely(wanted, interests) {
      const sure: Wanted = {
        ...wanted,
        // of these one of several is enough, so that only a single one narrows the search
        interests: interests === 'all' || wanted.interests.length === 1 ? wanted.interests : [],
        languages: only(wanted.languages),
        days: only(wanted.days),
        times: only(wanted.times),
      };
      const { cost: _, where: __, vettedOnly: ___, from, to, ...terms } = sure;
      const sets = wantedTerms(terms).map((term) => ids.get(term) ?? none);
      const days = from === undefined || to === undefined ? [] : weekdaysWithin(from, to);
      if (days.length > 0 && days.length <= mostDays) {
        const some = [...days.map((day) => `day:${day}`), otherwise].map((term) => ids.get(term) ?? none);
        if (sets.every(({ size }) => size > 500)) sets.push(new Set(some.flatMap((set) => [...set])));
      }
      return sets.sort((one, other) => one.size - other.size)[0];
    },
  };
}

/** On days that its weekdays alone do not tell. */
const otherwise = 'dates:otherwise';
const mostDays = 4;

function isEachWeek({ freq = '', byday }: NonNullable<DirectoryEntry['schedules']>[number]): boolean {
  return freq.toUpperCase() === 'WEEKLY' && Boolean(byday);
}

function only<T>(some: T[]): T[] {
  return some.length === 1 ? some : [];
}

function termsOf({
  interests,
  access,
  runBy,
  languages,
  days,
  times,
  schedules = [],
  vetting,
}: DirectoryEntry): string[] {
  const terms = wantedTerms({
    words: [],
    interests,
    access,
    runBy,
    languages,
    days,
    times,
    trustedOnly: vetting === 'trusted',
  });
  return schedules.every(isEachWeek) ? terms : [...terms, otherwise];
}

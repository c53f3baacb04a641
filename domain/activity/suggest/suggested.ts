import type { DirectoryEntry } from '../search/directoryEntry';
import { nextDates } from '../search/nextDates';
import { standingOf } from '../search/standing';
import type { SearchDay } from '../search/takesPlace';
import { freshnessOn } from '../trust/freshnessOn';
import { isPast } from '../when/isPast';
import type { Aspect } from './aspect';
import { aspectsOf } from './aspectsOf';
import { inTurns, type Weighed } from './inTurns';
import type { Brought, Interest, Wishes } from './wishes';

/** One activity that may suit a person, and all that speaks for it and against it. */
export interface Suggestion {
  entry: DirectoryEntry;
  /** Interests that it goes with. */
  because: readonly Interest[];
  aspects: readonly Aspect[];
}

export const mostSuggested = 40;
/** What somebody used to enjoy weighs as much as what they enjoy now, and more than any one thing beside it. */
const interestWorth = 3;

/**
 * What may suit a person, the likeliest first: by what they enjoyed, enjoy or would like to try, then by what makes
 * going possible; trust and freshness decide between equals. Where no interest is known, what fits in every other way.
 * Never what is set aside, merged or has ended.
 */
export function suggested(
  entries: Iterable<DirectoryEntry>,
  wishes: Wishes,
  day: SearchDay,
  apart: ReadonlySet<string> = new Set(),
): Suggestion[] {
  const byNeedsAlone = wishes.brought.length === 0;
  const bringing = byActivity(wishes.brought);
  const freshness = freshnessOn(day.date);
  const weighed: Weighed[] = [];
  for (const entry of entries) {
    const because = bringing.get(entry.id) ?? [];
    if (!byNeedsAlone && because.length === 0) continue;
    if (!entry.isOffered || apart.has(entry.id) || isPast(entry.schedules ?? [], day.date)) continue;
    const aspects = aspectsOf(entry, wishes);
    if (byNeedsAlone && !fitsWholly(aspects)) continue;
    weighed.push({
      entry,
      because,
      last: lastness(entry, aspects),
      score: scoreOf(entry.id, because, aspects),
      standing: standingOf(entry, freshness(entry.assured)),
    });
  }
  return inTurns(weighed, nextDates(day), mostSuggested).map(({ entry, because }) => ({
    entry,
    because: because.map((one) => interestIn(one, entry.id)),
    aspects: aspectsOf(entry, wishes),
  }));
}

/** The interests that bring each activity. */
function byActivity(brought: readonly Brought[]): Map<string, Brought[]> {
  const all = new Map<string, Brought[]>();
  for (const one of brought)
    for (const id of one.hits.keys()) {
      const known = all.get(id);
      if (known) known.push(one);
      else all.set(id, [one]);
    }
  return all;
}

function scoreOf(id: string, because: readonly Brought[], aspects: readonly Aspect[]): number {
  let score = 0;
  for (const { hits } of because) score += (hits.get(id)?.strength ?? 0) * interestWorth;
  for (const { worth } of aspects) score += worth;
  return score;
}

function interestIn({ time, words, hits }: Brought, id: string): Interest {
  const { widenedTo } = hits.get(id) ?? {};
  return { time, words, ...(widenedTo && { widenedTo }) };
}

function fitsWholly(aspects: readonly Aspect[]): boolean {
  return aspects.some(({ stands }) => stands === 'fits') && aspects.every(({ stands }) => stands !== 'not');
}

/** Where they could not get in comes after all others; what is paused comes last. */
function lastness({ vetting }: DirectoryEntry, aspects: readonly Aspect[]): number {
  if (vetting === 'paused') return 2;
  return aspects.some(({ what, stands }) => what === 'access' && stands === 'not') ? 1 : 0;
}

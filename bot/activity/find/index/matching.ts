import type { WantedPlace } from '../../../../domain/activity/places/gazetteer';
import { nearness } from '../../../../domain/activity/places/nearness';
import type { Town } from '../../../../domain/activity/places/town';
import { countWishes } from '../../../../domain/activity/search/countWishes';
import { fitting, type HowMany } from '../../../../domain/activity/search/fits';
import { takesPlaceWithin } from '../../../../domain/activity/search/nextDates';
import type { Match } from '../../../../domain/activity/search/ranked';
import type { SearchDay } from '../../../../domain/activity/search/takesPlace';
import { broader } from '../../../../domain/activity/search/understanding/broader';
import type { Wanted } from '../../../../domain/activity/search/wanted';
import { isAboutIt } from './isAboutIt';
import type { LocalIndex } from './localIndex';
import type { Looseness } from './looseness';

export interface Matching {
  /** As it was looked for in the end. */
  wanted: Wanted;
  /** In no order. */
  matches: Match[];
}

export interface Grounds {
  day: SearchDay;
  indexes: readonly LocalIndex[];
  place: WantedPlace | undefined;
  towns: ReadonlyMap<string, Town>;
}

type Way = { how: Looseness; together: 'AND' | 'OR'; interests: HowMany; isSaid?: boolean };

// step by step, so that "choir" does not bring chairs while there is a choir
const narrowly: readonly Way[] = [
  { how: 'exact', together: 'AND', interests: 'all' },
  { how: 'begun', together: 'AND', interests: 'all' },
  { how: 'slips', together: 'AND', interests: 'all' },
  { how: 'slips', together: 'AND', interests: 'any' },
];
const widely: readonly Way[] = [
  { how: 'begun', together: 'OR', interests: 'all' },
  { how: 'slips', together: 'OR', interests: 'any' },
];

/** A term may be said in the text where nobody has marked it. */
const saying: readonly Way[] = narrowly.map((way) => ({ ...way, isSaid: true }));

/**
 * What surely goes with a subject: each of the words as it stands, and the whole of an interest for a kind of it. The
 * beginning of a word, a slip of the finger, some of the words or what was said aside would be no reason to suggest
 * something. Of several interests the main ones alone carry.
 */
export function surelyMatching(grounds: Grounds, wanted: Wanted, main: readonly string[] = []): Matching {
  const exactly: Way = { how: 'exact', together: 'AND', interests: 'all' };
  const sure = (asked: Wanted | undefined, way: Way = exactly): Matching | undefined => {
    const matches = asked ? found(grounds, asked, way).filter(isAboutIt(asked.words)) : [];
    return asked && matches.length > 0 ? { wanted: asked, matches } : undefined;
  };
  return (
    sure(wanted) ??
    sure(broader(wanted)) ??
    sure(wanted, { ...exactly, isSaid: true }) ??
    (main.length > 0
      ? sure({ ...wanted, words: [], interests: [...main] }, { ...exactly, interests: 'any' })
      : undefined) ?? { wanted, matches: [] }
  );
}

/** What fits, exactly or else wider and wider; what has some of the words only when nothing has all. */
export function matching(grounds: Grounds, wanted: Wanted): Matching {
  // a place that is none of ours is no wish for everything there is
  if (wanted.isPlaceUnknown && countWishes(wanted) === 0) return { wanted, matches: [] };
  const narrow = firstOf(grounds, wanted, narrowly);
  if (narrow) return narrow;
  const whole = broader(wanted);
  return (
    (whole && firstOf(grounds, whole, narrowly)) ??
    (hasMarks(wanted) ? firstOf(grounds, wanted, saying) : undefined) ??
    firstOf(grounds, wanted, wanted.words.length > 0 ? widely : []) ?? { wanted, matches: [] }
  );
}

function withoutMarks(wanted: Wanted): Wanted {
  return { ...wanted, interests: [], runBy: [], languages: [], access: [] };
}

function hasMarks({ interests, runBy, languages, access }: Wanted): boolean {
  return interests.length + runBy.length + languages.length + access.length > 0;
}

function firstOf(grounds: Grounds, wanted: Wanted, ways: readonly Way[]): Matching | undefined {
  const tried =
    wanted.words.length > 0
      ? ways
      : ways.filter(({ how, interests }) => how === 'exact' || interests === 'any');
  for (const way of tried) {
    const matches = found(grounds, wanted, way);
    if (matches.length > 0) return { wanted, matches };
  }
  return undefined;
}

function found({ indexes, place, towns, day }: Grounds, wanted: Wanted, way: Way): Match[] {
  const matches: Match[] = [];
  const { from, to } = wanted;
  const isOn = from === undefined || to === undefined ? undefined : takesPlaceWithin({ from, to }, day);
  // words beside an interest may be let go in the end, words alone may not
  const isOptional = way.together === 'OR' && wanted.interests.length > 0;
  const doesFit = fitting(wanted, way.interests);
  for (const index of indexes) {
    const likely = index.likely(way.isSaid ? withoutMarks(wanted) : wanted, way.interests);
    const said = way.isSaid ? index.said(wanted) : undefined;
    const scores =
      wanted.words.length > 0 ? index.scores(wanted.words, way.how, way.together, likely) : undefined;
    const ids = scores && !isOptional ? scores.keys() : (likely ?? index.entries.keys());
    for (const id of ids) {
      const entry = index.entries.get(id);
      if (!entry || !doesFit(said ? said(entry) : entry)) continue;
      const near = place && nearness(entry, place, towns);
      if (wanted.area !== undefined && !near) continue;
      if (isOn && !isOn(entry)) continue;
      const score = scores?.get(id) ?? 0;
      matches.push(near ? { entry, score, near } : { entry, score });
    }
  }
  return matches;
}

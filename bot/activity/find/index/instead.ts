import { placeOf } from '../../../../domain/activity/places/gazetteer';
import { awayFrom } from '../../../../domain/activity/places/nearness';
import type { Loosening } from '../../../../domain/activity/search/directorySearch';
import { lettingGo, lettingGoOfTwo } from '../../../../domain/activity/search/lettingGo';
import { never, nextDates } from '../../../../domain/activity/search/nextDates';
import { type Match, ranked } from '../../../../domain/activity/search/ranked';
import type { SearchDay } from '../../../../domain/activity/search/takesPlace';
import { nothingWanted, type Wanted } from '../../../../domain/activity/search/wanted';
import type { Grounds, Matching } from './matching';

const mostLoosenings = 4;
const likely = 30;
const mostPairs = 6;

/** When nothing fits: what to let go of, and what comes closest. */
export function instead(
  wanted: Wanted,
  { towns }: Pick<Grounds, 'towns'>,
  find: (wanted: Wanted) => Matching,
  day: SearchDay,
): { loosen: Loosening[]; nearest: Match[]; isNearestSoonest?: boolean } {
  const singly = triedOf(lettingGo(wanted), find);
  const tried = singly.some(({ matches }) => matches.length > 0)
    ? singly
    : triedOf(lettingGoOfTwo(wanted).slice(0, mostPairs), find);
  const loosen = tried
    .filter(({ matches }) => matches.length > 0)
    .slice(0, mostLoosenings)
    .map(({ says, wanted, matches }) => ({ says, wanted, total: matches.length }));
  const place = wanted.area === undefined ? undefined : placeOf(wanted.area, towns);
  const { area, ...anywhere } = wanted;
  const elsewhere = area === undefined ? [] : find(anywhere).matches;
  const closest =
    elsewhere.length > 0 ? elsewhere : (tried.find(({ matches }) => matches.length > 0)?.matches ?? []);
  const subject = closest.length > 0 ? closest : onlySubject(wanted, find);
  if (subject.length === 0) return { loosen, nearest: soonest(find, day), isNearestSoonest: true };
  const away = subject.map((match) => {
    const km = place && awayFrom(match.entry, place, towns);
    return { ...match, ...(km !== undefined && { near: { isThere: false, km } }) };
  });
  // what comes closest is asked for by distance, not by words
  const byDistance = place ? away.map((match) => ({ ...match, score: 0 })) : away;
  return {
    loosen,
    nearest: ranked(withFarLast(byDistance, place !== undefined), wanted, day, likely),
  };
}

function triedOf(ways: ReturnType<typeof lettingGo>, find: (wanted: Wanted) => Matching) {
  return ways.map((one) => ({ ...one, matches: find(one.wanted).matches }));
}

/** Trusted ones that are on soonest; those that the team knows where it trusts none. */
function soonest(find: (wanted: Wanted) => Matching, day: SearchDay): Match[] {
  const nextOf = nextDates(day);
  const trusted = find({ ...nothingWanted, trustedOnly: true }).matches;
  const known = trusted.length > 0 ? trusted : find({ ...nothingWanted, vettedOnly: true }).matches;
  const dated = known.map((match) => ({ match, next: nextOf(match.entry) }));
  // of thousands a few are wanted
  const last = dated.map(({ next }) => next).sort()[likely] ?? never;
  return dated
    .filter(({ next }) => next <= last)
    .sort((one, other) => one.next.localeCompare(other.next, 'en'))
    .slice(0, likely)
    .map(({ match }) => match);
}

/** One that no distance is known of comes after those that one is. */
function withFarLast(matches: readonly Match[], isByDistance: boolean): Match[] {
  if (!isByDistance) return [...matches];
  return matches.map((match) => (match.near ? match : { ...match, near: { isThere: false, km: 10_000 } }));
}

function onlySubject({ interests, runBy, words }: Wanted, find: (wanted: Wanted) => Matching): Match[] {
  if (interests.length + runBy.length + words.length === 0) return [];
  return find({ ...nothingWanted, interests, runBy, words }).matches;
}

import type { Nearness } from '../places/nearness';
import { freshnessOn } from '../trust/freshnessOn';
import { isPast } from '../when/isPast';
import type { DirectoryEntry } from './directoryEntry';
import { firstOfMany } from './firstOfMany';
import { nextDates } from './nextDates';
import { standingOf } from './standing';
import type { SearchDay } from './takesPlace';
import { plainWords } from './understanding/plainWords';
import type { Wanted } from './wanted';

export interface Match {
  entry: DirectoryEntry;
  /** How well its text fits the words; 0 for all when there were none. */
  score: number;
  near?: Nearness;
}

/** Trust and freshness are worth less than a tenth of a match's score. */
const standingWeight = 150;
/** Being mainly about it is worth a little more than one step of trust. */
const asideWeight = 4;

/** The best so many first: what has ended and what is paused last, then fit and nearness, trust and freshness, the next date. */
export function ranked(
  matches: readonly Match[],
  { interests }: Pick<Wanted, 'interests'>,
  day: SearchDay,
  most: number,
): Match[] {
  const freshness = freshnessOn(day.date);
  const nextOf = nextDates(day);
  const weighed = matches.map((match) => {
    const { entry, score, near } = match;
    const standing = standingOf(entry, freshness(entry.assured)) - aside(entry, interests);
    return {
      match,
      entry,
      last: lastness(entry, day.date),
      far: score > 0 ? 0 : farness(near),
      worth: score * (1 + standing / standingWeight) * closeness(near),
      standing,
    };
  });
  return firstOfMany(
    weighed,
    (one, other) =>
      one.last - other.last ||
      one.far - other.far ||
      other.worth - one.worth ||
      other.standing - one.standing ||
      // asked of those alone that nothing else tells apart
      byText(nextOf(one.entry), nextOf(other.entry)) ||
      byText(nameOf(one.entry), nameOf(other.entry)),
    most,
  ).map(({ match }) => match);
}

/** What is over comes last of all, what is paused before it. */
function lastness({ vetting, schedules = [] }: DirectoryEntry, today: string): number {
  if (isPast(schedules, today)) return 2;
  return vetting === 'paused' ? 1 : 0;
}

/** An interest that its source names third is not what it is mainly about. */
function aside({ interests }: DirectoryEntry, wanted: readonly string[]): number {
  const places = wanted.map((id) => interests.indexOf(id)).filter((place) => place >= 0);
  return places.length > 0 ? asideWeight * Math.min(2, Math.min(...places)) : 0;
}

/** The place itself, then kilometre by kilometre. */
function farness(near: Nearness | undefined): number {
  return near === undefined || near.isThere ? 0 : 1 + Math.round(near.km ?? 0);
}

function closeness(near: Nearness | undefined): number {
  return 1 / (1 + farness(near) / 20);
}

const folded = new WeakMap<DirectoryEntry, string>();

/** To sort by: a collator takes too long for thousands. */
function nameOf(entry: DirectoryEntry): string {
  const known = folded.get(entry);
  if (known !== undefined) return known;
  const name = `${plainWords(entry.name).join(' ')} ${entry.id}`;
  folded.set(entry, name);
  return name;
}

function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

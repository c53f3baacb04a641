import type { Match } from '../../../../domain/activity/search/ranked';
import { plainWords } from '../../../../domain/activity/search/understanding/plainWords';
import { stemOf } from '../../../../domain/activity/search/understanding/stemOf';
import { once } from '../../../../domain/once';

/** Much else meets in a house of faith, and a car park is by many a door: such words often say only where. */
const houses = once(() => new Set(['church', 'mosque', 'temple', 'gurdwara'].map(stemOf)));
const waysThere = once(() => new Set(['car', 'bus', 'train', 'tram'].map(stemOf)));

/** Whether an activity that says "church" or "car" is about it: it is named so, or marked as one of faith. */
export function isAboutIt(words: readonly string[]): (match: Match) => boolean {
  const asked = words.map(stemOf).filter((stem) => houses().has(stem) || waysThere().has(stem));
  if (asked.length === 0) return () => true;
  return ({ entry }) => {
    const name = plainWords(entry.name).map(stemOf);
    return asked.every(
      (stem) => name.includes(stem) || (houses().has(stem) && entry.interests.includes('faith')),
    );
  };
}

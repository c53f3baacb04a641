import { nothingWanted, type Wanted } from '../wanted';
import { commonWords } from './commonWords';
import type { Meaning } from './meaning';

/** A stretch of what was written. */
export interface Heard {
  /** In words. */
  length: number;
  words: readonly string[];
  meaning?: Meaning;
  /** Id of the place that it names. */
  area?: string;
  /** "Near" or "in" stood before the place. */
  isAsked?: boolean;
  /** It stands where a place does, and is none that we know. */
  isPlaceUnknown?: boolean;
}

/** All that was heard, together. Of several places the one that was asked for counts, else the first. */
export function gathered(heard: readonly Heard[]): Wanted {
  const places = heard.filter(({ area }) => area !== undefined);
  const place = places.find(({ isAsked }) => isAsked) ?? places[0];
  const wanted: Wanted = {
    ...nothingWanted,
    words: heard.flatMap((part) => (part === place ? [] : wordsOf(part))),
    ...(place?.area !== undefined && { area: place.area }),
    ...(place === undefined &&
      heard.some(({ isPlaceUnknown }) => isPlaceUnknown) && { isPlaceUnknown: true }),
  };
  return heard.reduce((all, { meaning }) => (meaning ? withMeaning(all, meaning) : all), wanted);
}

function wordsOf({ words, meaning }: Heard): readonly string[] {
  if (meaning && meaning.kind !== 'words') return [];
  return words.filter((word) => !commonWords.has(word));
}

/** What is wanted, with one more wish. */
export function withMeaning(wanted: Wanted, meaning: Meaning): Wanted {
  switch (meaning.kind) {
    case 'interests':
    case 'access':
    case 'runBy':
    case 'languages':
      return { ...wanted, [meaning.kind]: once([...wanted[meaning.kind], meaning.id]) };
    case 'days':
      return { ...wanted, days: once([...wanted.days, ...meaning.days]) };
    case 'times':
      return { ...wanted, times: once([...wanted.times, ...meaning.times]) };
    case 'cost':
      return { ...wanted, cost: meaning.cost };
    case 'where':
      return { ...wanted, where: meaning.where };
    case 'vetted':
      return { ...wanted, vettedOnly: true };
    case 'trusted':
      return { ...wanted, trustedOnly: true };
    case 'dates': {
      const { from, to, times = [] } = meaning;
      return { ...wanted, from, to, times: once([...wanted.times, ...times]) };
    }
    case 'nothing':
    case 'words':
      return wanted;
  }
}

function once<T>(all: readonly T[]): T[] {
  return [...new Set(all)];
}

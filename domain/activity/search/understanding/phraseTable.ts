import { once } from '../../../once';
import { allTerms, termKinds } from '../../terms/allTerms';
import { commonWords } from './commonWords';
import { dayPhrases } from './dayPhrases';
import type { Meaning } from './meaning';
import { otherPhrases } from './otherPhrases';
import { plainWords } from './plainWords';
import { stemOf } from './stemOf';

export interface Phrase {
  meaning: Meaning;
  /** A kind of the term: "chess" of games. */
  isNarrower: boolean;
}

// words of ours whose other forms mean something else: a park is no parking
const unlike = new Set(
  `park parks parked training trained trains lifting lifted lifts booking bookings booked ramps calming calmed carding
  carded coursing boarding arty teased tapping tapped banded banding bused actively seat seats`.split(/\s+/),
);

const table = once(() => {
  const exact = new Map<string, Phrase>();
  const stemmed = new Map<string, Phrase>();
  const put = (phrase: string, found: Phrase) => {
    const all = plainWords(phrase);
    const telling = all.filter((word) => !commonWords.has(word));
    for (const words of [all, telling]) {
      if (words.length === 0) continue;
      const [form, stems] = [words.join(' '), words.map(stemOf).join(' ')];
      if (!exact.has(form)) exact.set(form, found);
      if (!stemmed.has(stems)) stemmed.set(stems, found);
    }
  };
  for (const [phrase, meaning] of [...dayPhrases, ...otherPhrases])
    put(phrase, { meaning, isNarrower: false });
  for (const kind of termKinds)
    for (const { id, name, also } of allTerms[kind])
      for (const phrase of [name, ...also]) put(phrase, { meaning: { kind, id }, isNarrower: false });
  for (const { id, narrower = [] } of allTerms.interests)
    for (const phrase of narrower) put(phrase, { meaning: { kind: 'interests', id }, isNarrower: true });
  return { exact, stemmed };
});

/** In words: the longest phrase of the table that begins with a word, by its stem. */
const longestFrom = once(() => {
  const { exact, stemmed } = table();
  const longest = new Map<string, number>();
  for (const phrase of [...exact.keys(), ...stemmed.keys()]) {
    const [first = '', ...more] = phrase.split(' ');
    const begins = stemOf(first);
    longest.set(begins, Math.max(longest.get(begins) ?? 0, more.length + 1));
  }
  return longest;
});

/** The longest phrase of the table that stands here, and of how many words. */
export function phraseAt(
  words: readonly string[],
  at: number,
): { length: number; found: Phrase } | undefined {
  const most = longestFrom().get(stemOf(words[at] ?? '')) ?? 0;
  for (let length = Math.min(most, words.length - at); length > 0; length -= 1) {
    const found = phraseOf(words.slice(at, at + length));
    if (found) return { length, found };
  }
  return undefined;
}

/** Single words of the table that a slip of the finger may have missed. */
export const singleWords: () => readonly string[] = once(() =>
  [...table().exact.keys()].filter((form) => /^\p{L}{5,}$/u.test(form)),
);

/** What these words say together, as they are or but for their endings. */
export function phraseOf(words: readonly string[]): Phrase | undefined {
  const { exact, stemmed } = table();
  const found = exact.get(words.join(' '));
  if (found || words.some((word) => unlike.has(word))) return found;
  return stemmed.get(words.map(stemOf).join(' '));
}

import type { Wanted } from '../wanted';
import { withMeaning } from './gathered';
import { phraseAt } from './phraseTable';

/** What is wanted, with each word that is a kind of some interest taken for the whole of it: chess for games. */
export function broader(wanted: Wanted): Wanted | undefined {
  const { words } = wanted;
  let next: Wanted = { ...wanted, words: [] };
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at);
    const meaning = phrase?.found.meaning;
    const isInterest = phrase !== undefined && meaning?.kind === 'interests';
    next = isInterest
      ? withMeaning(next, phrase.found.meaning)
      : { ...next, words: [...next.words, ...words.slice(at, at + 1)] };
    at += isInterest ? phrase.length : 1;
  }
  return next.words.length < words.length ? next : undefined;
}

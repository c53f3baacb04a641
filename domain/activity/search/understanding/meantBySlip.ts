import type { Heard } from './gathered';
import type { Known } from './known';
import { phraseOf, singleWords } from './phraseTable';
import { forgiven, slipsBetween } from './slips';
import { stemOf } from './stemOf';

const shortest = 5;

/** What a word of nobody's was meant to say. The directory's own words are never taken for another. */
export function meantBySlip(
  word: string,
  known: Pick<Known, 'barePlaces' | 'hasWord' | 'nearWords'>,
  isPlace: boolean,
): Pick<Heard, 'meaning' | 'area' | 'isAsked' | 'words'> | undefined {
  if (word.length < shortest || !/^\p{L}+$/u.test(word) || known.hasWord(word)) return undefined;
  const near = nearest(word, isPlace ? [...singleWords(), ...known.barePlaces.keys()] : singleWords());
  if (!near) return undefined;
  const own = known.nearWords(word);
  const isItsOwn = own.words.some((one) => stemOf(one) === stemOf(near.word));
  if (!isItsOwn && own.words.length > 0 && own.slips <= near.slips) return undefined;
  const area = isPlace ? known.barePlaces.get(near.word) : undefined;
  if (area !== undefined) return { words: [near.word], area, isAsked: true };
  const phrase = phraseOf([near.word]);
  if (!phrase) return undefined;
  if (phrase.isNarrower && known.hasWord(near.word)) return { words: [near.word] };
  return { words: [near.word], meaning: phrase.meaning };
}

function nearest(word: string, among: readonly string[]): { word: string; slips: number } | undefined {
  let found: { word: string; slips: number } | undefined;
  const most = forgiven(word);
  for (const one of among) {
    if (Math.abs(one.length - word.length) > most) continue;
    // the first letter is seldom the wrong one, and two slips then make another word
    const slips = slipsBetween(word, one) + (one[0] === word[0] ? 0 : 0.5);
    if (slips <= most && slips < (found?.slips ?? Number.POSITIVE_INFINITY)) found = { word: one, slips };
  }
  return found;
}

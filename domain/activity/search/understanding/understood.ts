import type { Wanted } from '../wanted';
import { commonWords } from './commonWords';
import { gathered, type Heard } from './gathered';
import type { Known } from './known';
import { meantBySlip } from './meantBySlip';
import { phraseAt } from './phraseTable';
import { plainWords } from './plainWords';

const mostTyped = 200;
const mostWords = 20;
const before = new Set(['near', 'in', 'around', 'at', 'by', 'close', 'within']);
/** Only so is a misspelt place taken for one: a name of a person may be one slip from many. */
const beforeMisspelt = new Set(['near', 'in', 'at', 'around']);
/** "For Brooklyn": somebody, not somewhere. */
const beforeSomebody = new Set(['for', 'with']);
const longestPlace = 5;

/** What somebody wrote, in terms of ours and in the words that are none. */
export function understood(text: string, known: Known): Wanted {
  const words = plainWords(text.slice(0, mostTyped)).slice(0, mostWords);
  const heard: Heard[] = [];
  for (let at = 0; at < words.length; ) {
    const next = heardAt(words, at, known);
    heard.push(next);
    at += Math.max(1, next.length);
  }
  return gathered(heard);
}

function heardAt(words: readonly string[], at: number, known: Known): Heard {
  const word = words[at] ?? '';
  const isAsked = before.has(words[at - 1] ?? '');
  const place = placeOf(words, at, known);
  const phrase = phraseAt(words, at);
  if (place && (place.length > (phrase?.length ?? 0) || (isAsked && place.length === phrase?.length))) {
    const { length, found } = place;
    return { length, words: words.slice(at, at + length), area: found, isAsked };
  }
  if (phrase) {
    const { length, found } = phrase;
    const said = words.slice(at, at + length);
    // a kind of something, and the directory has the very word: that is looked for first
    const isOwn = found.isNarrower && said.every((one) => commonWords.has(one) || known.hasWord(one));
    return { length, words: said, ...(!isOwn && { meaning: found.meaning }) };
  }
  const day = dayNear(word, known);
  if (day) return { length: 1, words: [word], ...day };
  if (commonWords.has(word) || word.length < 2) return { length: 1, words: [] };
  return { length: 1, words: [word], ...meantBySlip(word, known, beforeMisspelt.has(words[at - 1] ?? '')) };
}

function dayNear(word: string, { today, tomorrow }: Known): Pick<Heard, 'meaning'> | undefined {
  if (word === 'today' || word === 'tonight') return { meaning: { kind: 'days', days: [today] } };
  return word === 'tomorrow' ? { meaning: { kind: 'days', days: [tomorrow] } } : undefined;
}

function placeOf(words: readonly string[], at: number, { places, barePlaces }: Known) {
  const said = words[at - 1] ?? '';
  if (before.has(said)) return placeAt(words, at, places);
  const found = placeAt(words, at, barePlaces);
  return beforeSomebody.has(said) && !found?.found.startsWith('postcode:') ? undefined : found;
}

function placeAt(words: readonly string[], at: number, places: ReadonlyMap<string, string>) {
  for (let length = Math.min(longestPlace, words.length - at); length > 0; length -= 1) {
    const found = places.get(words.slice(at, at + length).join(' '));
    if (found !== undefined) return { length, found };
  }
  return undefined;
}

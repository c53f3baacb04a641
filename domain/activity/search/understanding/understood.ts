import type { Wanted } from '../wanted';
import { commonWords } from './commonWords';
import { datesSaid } from './datesSaid';
import { elsewhere } from './elsewhere';
import { gathered, type Heard } from './gathered';
import { hoursSaid } from './hoursSaid';
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
/** "Not gardening" wants no gardening; "no steps" is a phrase of its own. */
const denies = new Set(['not', 'no', 'without', 'except']);
const longestPlace = 5;

/** What somebody wrote, in terms of ours and in the words that are none. */
export function understood(text: string, known: Known): Wanted {
  const typed = text.slice(0, mostTyped);
  const words = plainWords(typed).slice(0, mostWords);
  const named = capitalised(typed);
  const heard: Heard[] = [];
  for (let at = 0; at < words.length; ) {
    const next = deniedAt(words, at, known) ?? heardAt(words, at, known, named);
    heard.push(next);
    at += Math.max(1, next.length);
  }
  return gathered(heard);
}

/** What somebody says they do not want, with its "not". */
function deniedAt(words: readonly string[], at: number, known: Known): Heard | undefined {
  if (!denies.has(words[at] ?? '') || phraseAt(words, at)) return undefined;
  let next = at + 1;
  while (next < words.length && commonWords.has(words[next] ?? '') && !phraseAt(words, next)) next += 1;
  const { length } = next < words.length ? heardAt(words, next, known) : { length: 0 };
  return { length: next - at + length, words: [] };
}

function heardAt(
  words: readonly string[],
  at: number,
  known: Known,
  named: ReadonlySet<string> = new Set(),
): Heard {
  const word = words[at] ?? '';
  const isAsked = before.has(words[at - 1] ?? '');
  const place = placeOf(words, at, known);
  const date = datesSaid(words, at, known.date) ?? hoursSaid(words, at);
  if (date) return { ...date, words: words.slice(at, at + date.length) };
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
  if (commonWords.has(word) || word.length < 2) return { length: 1, words: [] };
  const said = words[at - 1] ?? '';
  const meant = meantBySlip(word, known, beforeMisspelt.has(said));
  const isPlace = said === 'near' || (beforeMisspelt.has(said) && named.has(word)) || elsewhere.has(word);
  if (!meant && isPlace && !beforeSomebody.has(said) && /^\p{L}+$/u.test(word))
    if (said === 'near' || !known.hasWord(word)) return { length: 1, words: [], isPlaceUnknown: true };
  return { length: 1, words: [word], ...meant };
}

/** Words that begin with a capital, the first one aside: a phone gives that to every message. */
function capitalised(text: string): ReadonlySet<string> {
  const [, ...words] = text.split(/\s+/);
  return new Set(words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).flatMap(plainWords));
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

import doubleMetaphone from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import { stemOf } from '../../search/understanding/stemOf';

/** From 0 to 1: how much of two names is the same, whatever the order, endings and small slips. */
export function alikeNameWords(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const left = [...other];
  let shared = 0;
  for (const word of one) {
    const at = left.findIndex((candidate) => isAlikeWord(word, candidate));
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (one.length + other.length);
}

function isAlikeWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short = '', long = ''] = [stemOf(one), stemOf(other)].sort((a, b) => a.length - b.length);
  // singing and singers, garden and gardeners
  if (short === long || (short.length >= 4 && long.startsWith(short) && long.length - short.length <= 3))
    return true;
  if (short.length < 5) return false;
  const slips = distance(one, other);
  return slips <= (short.length < 8 ? 1 : 2) || (slips <= 2 && sound(one) === sound(other));
}

const sound = (word: string) => doubleMetaphone(word)[0] || word;

import { plainWords } from '../activity/search/understanding/plainWords';
import { isDuration } from './durationWords';

export const mostInterests = 12;
export const mostInterestLetters = 60;

/**
 * One a line or parted by commas, each once: "choir, ten years" is one. Undefined where there are too many, or one is
 * too long to be kept whole.
 */
export function readInterests(text = ''): string[] | undefined {
  const byWords = new Map<string, string>();
  for (const words of text.split(/[\r\n]+/).flatMap(partsOf)) {
    const key = words.toLowerCase();
    if (!byWords.has(key)) byWords.set(key, words);
  }
  const read = [...byWords.values()];
  const fits = read.length <= mostInterests && read.every(({ length }) => length <= mostInterestLetters);
  return fits ? read : undefined;
}

function partsOf(written: string): string[] {
  const parts: string[] = [];
  for (const part of written.split(',')) {
    const words = part.replace(/\s+/g, ' ').trim();
    const before = parts.at(-1);
    if (before !== undefined && isDuration(plainWords(words)))
      parts[parts.length - 1] = `${before}, ${words}`;
    else if (words) parts.push(words);
  }
  return parts;
}

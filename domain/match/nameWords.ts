import { folded } from './folded';

const titles = new Set('mr mrs ms miss mx dr prof aunty auntie uncle'.split(' '));
const longestWord = 40;

/** The words of a name, folded: "Aunty Deb O’Brien" is deb, obrien. */
export function nameWords(name: string): string[] {
  const words = folded(name.slice(0, 1000))
    .replace(/['’‘ʻʼ`´]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 20)
    .map((word) => [...word].slice(0, longestWord).join(''));
  const untitled = words.filter((word) => !titles.has(word));
  return untitled.length > 0 ? untitled : words;
}

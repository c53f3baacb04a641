import { oneOf } from './random';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** A word with one slip of the finger in it: a letter too many, too few, a wrong one, or two that changed places. */
export function oneSlip(word: string, next: () => number): string {
  const at = 1 + Math.floor(next() * (word.length - 2));
  const before = word.slice(0, at);
  const letter = oneOf(letters, next);
  const slipped = [
    before + letter + word.slice(at),
    before + word.slice(at + 1),
    before + letter + word.slice(at + 1),
    before + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  ];
  return oneOf(slipped, next);
}

export function longestWord(name: string): string {
  const words = name.toLowerCase().split(/[^a-z]+/);
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

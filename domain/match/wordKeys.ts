const spelt = (kind: string, letters: string[]) => `${kind}:${letters.join('')}`;

/** The first three letters of a word. */
export function startKey(word: string): string {
  return spelt('start', [...word].slice(0, 3));
}

/** The last three letters: they find a word whose first letters are mistyped. Short words have none. */
export function endKey(word: string): string | undefined {
  return canBeMistyped(word) ? spelt('end', [...word].slice(-3)) : undefined;
}

/** In a shorter word one other letter makes another name. */
export function canBeMistyped(word: string): boolean {
  return word.length >= 5;
}

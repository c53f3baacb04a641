import type { Confidence } from '../../domain/plan/goal';

const words: readonly [number, string][] = [
  [2, 'not yet'],
  [4, 'a little'],
  [6, 'half way'],
  [8, 'quite'],
  [10, 'very'],
];

/** How confident they feel, in words: "a little at first, quite now". Nothing where they were not asked. */
export function confidenceSaid(said: readonly Confidence[] = []): string | undefined {
  const first = said[0] && wordFor(said[0].value);
  const now = wordFor(said.at(-1)?.value ?? 0);
  if (first === undefined) return undefined;
  return said.length === 1 || first === now ? now : `${first} at first, ${now} now`;
}

function wordFor(value: number): string {
  return words.find(([upTo]) => value <= upTo)?.[1] ?? 'very';
}

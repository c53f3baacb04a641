import type { FileText } from './fileText';

export const longestRow = 2_500_000;

/** The lines of a file, one by one; one that is far too long comes cut, and longer than any may be. */
export function* csvLines(text: FileText, end: string): Generator<string> {
  let rest = '';
  for (const chunk of text.chunks()) {
    const lines = (rest + chunk).split(end);
    rest = (lines.pop() ?? '').slice(0, longestRow + 1);
    yield* lines;
  }
  if (rest !== '') yield rest;
}

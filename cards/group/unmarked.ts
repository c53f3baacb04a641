/** A name on a button or beside an input, where Teams reads markdown: without the signs that it would take for marks. */
export function unmarked(text: string): string {
  return text
    .replace(/[*_`~#[\]\\<>|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Imported text where nothing may be read as markup: no tags, no links with a name over them, no code. */
export function inertText(text: string): string {
  return text
    .replace(/\]\(/g, '] (')
    .replace(/[<>`]/g, ' ')
    .replace(/[*_]{2,}/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

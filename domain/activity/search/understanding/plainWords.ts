const isAscii = /^[\0-\x7f]*$/;

/** The words of a text as a search compares them: lower case, without accents, the s of "men's" and signs. */
export function plainWords(text: string): string[] {
  const lower = text.toLowerCase();
  const together = /['’]/.test(lower) ? lower.replace(/['’]s?(?!\p{L})/gu, '').replace(/['’]/g, '') : lower;
  // a whole directory is read so, and most of it has no accents
  const words = isAscii.test(together) ? together.split(/[^a-z0-9$]+/) : withoutAccents(together);
  return words.filter((word) => word !== '');
}

function withoutAccents(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}$]+/u);
}

import stem from 'wink-porter2-stemmer';

const stems = new Map<string, string>();
const mostKept = 50_000;

/** What is left of a word without its ending: "gardeners" and "gardening" are one. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = stemmed(word);
  if (stems.size >= mostKept) stems.clear();
  stems.set(word, found);
  return found;
}

function stemmed(word: string): string {
  // the stemmer is for English: a number or another script stays as it is
  if (!/^[a-z]{3,}$/.test(word)) return word;
  const found = stem(word);
  // "gardener" is a garden's, "walker" a walk's
  return found.length > 5 && found.endsWith('er') ? stem(found.slice(0, -2)) : found;
}

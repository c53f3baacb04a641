import { type TermKind, termKinds } from '../../terms/allTerms';
import { phraseAt } from './phraseTable';
import { plainWords } from './plainWords';

export type TermsSaid = Record<TermKind, Set<string>>;

const denies = new Set(['no', 'not', 'without', 'isnt', 'never', 'non']);

export function noTerms(): TermsSaid {
  return { interests: new Set(), access: new Set(), runBy: new Set(), languages: new Set() };
}

/** Adds the terms that a text of a directory says: a tag, a name, a feature of a place. */
export function addTermsSaid(
  into: TermsSaid,
  text: string,
  counts: (kind: TermKind, id: string) => boolean = () => true,
): void {
  const words = plainWords(text);
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at);
    const meaning = phrase?.found.meaning;
    const isDenied = words.slice(Math.max(0, at - 2), at).some((word) => denies.has(word));
    const kind = termKinds.find((one) => one === meaning?.kind);
    if (meaning && 'id' in meaning && kind && counts(kind, meaning.id) && !isDenied)
      into[kind].add(meaning.id);
    at += phrase?.length ?? 1;
  }
}

import { phraseAt } from '../search/understanding/phraseTable';
import { plainWords } from '../search/understanding/plainWords';

/** Ids of interests of which only a kind was said: "pottery" for the arts. */
export function kindsSaid(text: string): Set<string> {
  const words = plainWords(text);
  const kinds = new Set<string>();
  const themselves = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at);
    const meaning = phrase?.found.meaning;
    if (phrase && meaning?.kind === 'interests')
      (phrase.found.isNarrower ? kinds : themselves).add(meaning.id);
    at += phrase?.length ?? 1;
  }
  return new Set([...kinds].filter((id) => !themselves.has(id)));
}

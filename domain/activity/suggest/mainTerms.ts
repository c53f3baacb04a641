import { phraseAt } from '../search/understanding/phraseTable';
import { plainWords } from '../search/understanding/plainWords';
import { isSaying } from './subjectOf';

const joining = new Set(['and', 'or']);

/**
 * What an interest is mainly about: the first that is named, and what "and" joins to it. "Cooking with the radio on" is
 * cooking. None where one of these terms was meant by a slip of the finger: nobody knows where that stood.
 */
export function mainTerms(text: string, interests: readonly string[]): string[] {
  const words = plainWords(text);
  const all: string[] = [];
  const main: string[] = [];
  let mainEnds = -1;
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at);
    const length = phrase?.length ?? 1;
    const meaning = phrase?.found.meaning;
    if (meaning?.kind === 'interests') {
      const isJoined = mainEnds === at - 1 && joining.has(words[at - 1] ?? '');
      if (!isSaying(words.slice(at, at + length)) && (main.length === 0 || isJoined)) {
        main.push(meaning.id);
        mainEnds = at + length;
      }
      all.push(meaning.id);
    }
    at += length;
  }
  return interests.every((id) => all.includes(id)) ? [...new Set(main)] : [];
}

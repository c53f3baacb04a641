import { datesSaid } from './datesSaid';
import { elsewhere } from './elsewhere';
import { hoursSaid } from './hoursSaid';
import { phraseOf } from './phraseTable';
import { plainWords } from './plainWords';

const longest = 5;

/** Whether what is being typed ends with a whole phrase or place of ours: half a word on its way is no wish yet. */
export function endsWhole(text: string, places: ReadonlyMap<string, string>): boolean {
  const words = plainWords(text);
  return words.slice(-longest).some((_, at, last) => {
    const end = last.slice(at);
    const dated = datesSaid(end, 0, '2026-01-01') ?? hoursSaid(end, 0);
    const form = end.join(' ');
    return (
      dated?.length === end.length || phraseOf(end) !== undefined || places.has(form) || elsewhere.has(form)
    );
  });
}

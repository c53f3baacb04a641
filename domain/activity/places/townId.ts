import { plainWords } from '../search/understanding/plainWords';

const longest = 48;
const known = new Map<string, string[]>();
const mostKnown = 10_000;

/** The id of a suburb or town by its name, or nothing for a name without a letter. */
export function townId(name: string): string[] {
  const found = known.get(name) ?? made(name);
  if (known.size >= mostKnown) known.clear();
  known.set(name, found);
  return found;
}

function made(name: string): string[] {
  const slug = plainWords(name).join('-').slice(0, longest);
  return /\p{L}/u.test(slug) ? [`town:${slug}`] : [];
}

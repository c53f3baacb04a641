import { once } from '../once';
import { nicknameTable, unlikeNames } from './nicknameTable';

interface Entry {
  root: string;
  names: ReadonlySet<string>;
}

const entries = once(() => {
  const all = new Map<string, Entry>();
  for (const word of unlikeNames()) all.set(word, { root: word, names: new Set([word]) });
  for (const family of nicknameTable()) {
    const root = family[0]?.[0] ?? '';
    for (const word of new Set(family.flat())) {
      const names = family.filter((forms) => forms.includes(word)).map(([name = '']) => name);
      all.set(word, { root, names: new Set(names) });
    }
  }
  return all;
});

/** Whether the table knows the word: then it is a name, not a misspelling of one. */
export function isName(word: string): boolean {
  return entries().has(word);
}

/** One word for all names that a nickname may stand for, so that one look-up finds them. */
export function nicknameRoot(word: string): string {
  return entries().get(word)?.root ?? word;
}

/** Whether both words are forms of one name: Bill and William, Pat and Patricia; not Patrick and Patricia. */
export function shareNickname(one: string, other: string): boolean {
  const [names, others] = [entries().get(one)?.names, entries().get(other)?.names];
  return names !== undefined && others !== undefined && [...names].some((name) => others.has(name));
}

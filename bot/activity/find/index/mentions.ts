import type { WordList } from './wordList';

/** Which activities mention a word in their descriptions: numbers and words, and nothing of the text. */
export interface Mentions {
  put(id: string, said: readonly string[], words: Pick<WordList, 'add'>): void;
  drop(id: string): void;
  /** Ids of those that mention it, or a word that begins so. */
  of(stem: string, isBeginning: boolean): string[];
}

const mostDead = 1_000;

export function openMentions(): Mentions {
  let lists = new Map<string, number[]>();
  // a number is never given twice: what was dropped leaves its number behind until the next clearing
  let ids: (string | undefined)[] = [];
  let numbers = new Map<string, number>();
  const alive = (list: readonly number[]) => list.filter((number) => ids[number] !== undefined);
  const clear = () => {
    const renumbered = new Map([...numbers.values()].map((number, at) => [number, at]));
    const kept = (list: readonly number[]) => list.flatMap((number) => renumbered.get(number) ?? []);
    lists = new Map([...lists].map(([stem, list]): [string, number[]] => [stem, kept(list)]));
    ids = [...numbers.keys()];
    numbers = new Map([...numbers.keys()].map((id, at) => [id, at]));
  };
  const drop = (id: string) => {
    const number = numbers.get(id);
    if (number === undefined) return;
    numbers.delete(id);
    ids[number] = undefined;
    if (ids.length > 2 * numbers.size + mostDead) clear();
  };
  return {
    drop,
    put(id, said, words) {
      drop(id);
      const number = ids.push(id) - 1;
      numbers.set(id, number);
      for (const word of said) {
        const stem = words.add(word);
        if (stem === undefined) continue;
        const list = lists.get(stem);
        if (list === undefined) lists.set(stem, [number]);
        // said twice, it is mentioned once
        else if (list.at(-1) !== number) list.push(number);
      }
    },
    of(stem, isBeginning) {
      const all = isBeginning
        ? [...new Set([...lists].flatMap(([one, list]) => (one.startsWith(stem) ? list : [])))]
        : (lists.get(stem) ?? []);
      return alive(all).flatMap((number) => ids[number] ?? []);
    },
  };
}

import { deepest } from '../../../../domain/activity/hsds/reading/isTooDeep';

/** A piece of JSON, as the parser names it. */
export interface Token {
  name: string;
  value?: string;
}

type Level = { isList: boolean; key: string; parts: [string, unknown][] };
export type Built = { value: unknown } | { why: string; id?: unknown; name?: unknown };

const mostLetters = 2_500_000;

/** Puts one value of JSON together from its tokens; gives it when it is whole. What is too deep or too long is dropped. */
export function jsonValue() {
  const levels: Level[] = [];
  let depth = 0;
  let letters = 0;
  let why: string | undefined;
  const whole = (value: unknown): Built | undefined => {
    const top = levels.at(-1);
    if (depth > 0) {
      if (why === undefined) top?.parts.push([top.isList ? '' : top.key, value]);
      return undefined;
    }
    return why === undefined ? { value } : { why };
  };
  return (token: Token): Built | undefined => {
    letters += (token.value?.length ?? 0) + 4;
    if (letters > mostLetters) why ??= 'It is larger than 2 MB.';
    const top = levels.at(-1);
    if (token.name === 'keyValue' && top && depth === levels.length) top.key = token.value ?? '';
    else if (token.name === 'startObject' || token.name === 'startArray') {
      depth += 1;
      if (depth > deepest) why ??= 'It is nested too deeply.';
      else levels.push({ isList: token.name === 'startArray', key: '', parts: [] });
    } else if (token.name === 'endObject' || token.name === 'endArray') {
      const closed = depth === levels.length ? levels.pop() : undefined;
      depth -= 1;
      // from entries, so that a key such as __proto__ is a key like any other
      const parts = closed?.parts ?? [];
      return whole(closed?.isList ? parts.map(([, part]) => part) : Object.fromEntries(parts));
    } else if (token.name in scalars) return whole(scalars[token.name]?.(token.value ?? ''));
    return undefined;
  };
}

const scalars: Record<string, (text: string) => unknown> = {
  stringValue: (text) => text,
  numberValue: Number,
  nullValue: () => null,
  trueValue: () => true,
  falseValue: () => false,
};

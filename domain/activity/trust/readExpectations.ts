import { expectations, type WhatToExpect } from './expectations';
import { tooLong } from './tooLong';

const longest = 200;

/** What was typed about what to expect; an empty input says nothing. */
export function readExpectations(typed: Record<string, string>): {
  whatToExpect: WhatToExpect | undefined;
  problems: Record<string, string>;
} {
  const told = expectations.map((one) => [one, (typed[one] ?? '').trim()] as const);
  const said = told.filter(([, words]) => words !== '');
  const problems = told.flatMap(([one, words]) => {
    const length = tooLong(words, longest);
    return length ? [[one, length] as const] : [];
  });
  return {
    whatToExpect: said.length > 0 ? Object.fromEntries(said) : undefined,
    problems: Object.fromEntries(problems),
  };
}

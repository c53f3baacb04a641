import { expectations, type WhatToExpect } from './expectations';

const longest = 200;

/** What was typed about what to expect; an empty input says nothing. */
export function readExpectations(typed: Record<string, string>): {
  whatToExpect: WhatToExpect | undefined;
  problems: Record<string, string>;
} {
  const told = expectations.map((one) => [one, (typed[one] ?? '').trim()] as const);
  const said = told.filter(([, words]) => words !== '');
  const tooLong = told.filter(([, words]) => words.length > longest);
  const says = `Please say it in ${longest} characters or fewer.`;
  return {
    whatToExpect: said.length > 0 ? Object.fromEntries(said) : undefined,
    problems: Object.fromEntries(tooLong.map(([one]) => [one, says])),
  };
}

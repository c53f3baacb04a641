/** What a newcomer would like to know before they go, in plain words of those who know the group. */
export const expectations = ['size', 'greeter', 'noise', 'bring', 'friend', 'gettingThere'] as const;
export type Expectation = (typeof expectations)[number];

export const expectationNames: Record<Expectation, string> = {
  size: 'How many people',
  greeter: 'Who greets you',
  noise: 'How loud it is',
  bring: 'What to bring',
  friend: 'May a friend come',
  gettingThere: 'How to get there',
};

export type WhatToExpect = Partial<Record<Expectation, string>>;

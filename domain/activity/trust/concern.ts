/** What somebody can say is wrong with an activity. */
export const concernKinds = ['closed', 'moved', 'times', 'cost', 'notWelcoming', 'other'] as const;
export type ConcernKind = (typeof concernKinds)[number];

export const concernNames: Record<ConcernKind, string> = {
  closed: 'It has closed',
  moved: 'It has moved',
  times: 'The days or times have changed',
  cost: 'The cost has changed',
  notWelcoming: 'It is not welcoming, or not safe',
  other: 'Something else',
};

export function isConcernKind(kind: string): kind is ConcernKind {
  return concernKinds.some((known) => known === kind);
}

/** A kind that was kept before these names stood is said in general. */
export function concernInWords(kind: string): string {
  return isConcernKind(kind) ? concernNames[kind] : concernNames.other;
}

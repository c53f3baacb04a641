import type { Measured } from './measure';

export const mostMeasures = 12;

/** With the newest: the first that it is compared with, and the latest. */
export function keptMeasures(before: readonly Measured[], added: Measured): Measured[] {
  const all = [...before, added];
  if (all.length <= mostMeasures) return all;
  const first = before.find((one) => !one.isError && isAlike(one, added));
  const latest = all.filter((one) => one !== first).slice(first ? 1 - mostMeasures : -mostMeasures);
  return first ? [first, ...latest] : latest;
}

/** Answers to the same words, counted the same way: those alone are compared. */
export function isAlike(one: Measured, other: Measured): boolean {
  return one.instrument === other.instrument && one.version === other.version;
}

import type { Goal, GoalKind, StepDoer } from './goal';

export const goalKindNames: Record<GoalKind, string> = {
  goal: 'Something to do or be part of',
  skill: 'A skill, or feeling more confident',
};

export const stepDoerNames: Record<StepDoer, string> = {
  person: 'The person',
  linkWorker: 'The link worker',
  together: 'Together',
  other: 'Somebody else',
};

export const goalStateNames: Record<Goal['state'], string> = {
  open: 'Open',
  reached: 'Reached',
  setAside: 'Set aside',
};

/** How confident they feel: the ends and the middle in words. */
export function confidenceName(value: number): string {
  const words: Record<number, string> = { 0: 'not at all', 5: 'half way', 10: 'completely' };
  const word = words[value];
  return word === undefined ? String(value) : `${value} – ${word}`;
}

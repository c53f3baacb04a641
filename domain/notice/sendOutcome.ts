import type { Nudge } from './nudge';

/** `waits`: Teams or we ourselves could not just now, and it is tried again. `postponed`: not its time yet. */
export const nudgeOutcomes = [
  'delivered',
  'waits',
  'postponed',
  'withdrawn',
  'unreachable',
  'uncertain',
  'stopped',
] as const;
export type NudgeOutcome = (typeof nudgeOutcomes)[number];

/** What an attempt at a message came to, told from what the nudge became. */
export function sendOutcome({ state, refusedSince, faults, ambiguous }: Nudge): NudgeOutcome {
  if (state === 'dead') return 'stopped';
  if (state !== 'planned' && state !== 'claimed') return state;
  return refusedSince !== undefined || faults !== undefined || ambiguous > 0 ? 'waits' : 'postponed';
}

import type { Nudge, NudgeState } from './nudge';

/** Nothing is due any more. */
export function ended(nudge: Nudge, state: Exclude<NudgeState, 'planned' | 'claimed'>, at: string): Nudge {
  const { wakeAt: _due, postBeganAt: _began, refusedSince: _refused, ...rest } = nudge;
  return { ...rest, state, endedAt: at };
}

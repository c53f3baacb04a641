import type { Worker } from '../../referral/referral';
import type { Gap, GapStatus } from './gap';

interface Move {
  status: GapStatus;
  /** What the team does about it; absent leaves what was written. */
  next?: string | undefined;
  by: Worker;
  at: string;
}

export const longestNextStep = 150;

/** The gap as somebody has moved it on; nothing when it stands so already. */
export function moveGap(found: Gap, { status, next, by, at }: Move): Gap | undefined {
  const step = status === 'workingOn' ? (next ?? found.next ?? '') : (found.next ?? '');
  if (found.status === status && step === (found.next ?? '')) return undefined;
  const { next: _before, ...rest } = found;
  return { ...rest, status, changedBy: by, changedAt: at, ...(step && { next: step }) };
}

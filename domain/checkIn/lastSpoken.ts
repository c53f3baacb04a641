import type { Case } from '../referral/case';
import { isStarted } from '../referral/statusGroups';

/** When somebody last spoke or met with them: at the first contact, where nothing was written down since. */
export function lastSpokenAt({
  lastSpokenAt: spoke,
  referral,
}: Pick<Case, 'lastSpokenAt' | 'referral'>): string | undefined {
  return spoke ?? (isStarted(referral) ? referral.firstContactAt : undefined);
}

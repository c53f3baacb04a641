import type { Case } from '../referral/case';

const never = ['withdrawn', 'enteredInError', 'joined'] as const;

/**
 * Whether a room of colleagues may know, by its reference, that there is such a case: the person shares with the team,
 * and nothing of it is closed to all but those named or held back for somebody's safety.
 */
export function isForTheTeam({ consents, restrictedTo, safetyHold, referral }: Case): boolean {
  if (!consents.refer.given || !consents.shareWithTeam.given) return false;
  if (restrictedTo !== undefined || safetyHold !== undefined) return false;
  return !never.some((status) => status === referral.status);
}

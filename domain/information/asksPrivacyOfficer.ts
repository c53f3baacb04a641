import type { Case } from '../referral/case';

/** Somebody else may be at risk, or is close by: the privacy officer is spoken with before anything is given. */
export function asksPrivacyOfficer({
  safetyHold,
  linkedTo,
  restrictedTo,
}: Pick<Case, 'safetyHold' | 'linkedTo' | 'restrictedTo'>): boolean {
  return safetyHold !== undefined || linkedTo.length > 0 || restrictedTo !== undefined;
}

import { followUpDay } from '../checkIn/followUp';
import { openRequests } from '../information/openRequests';
import type { Case } from '../referral/case';
import { isOpen } from '../referral/statusGroups';

export type WhyKept = 'open' | 'asked' | 'held' | 'linked' | 'tooSoon';

/** What else belongs to a case and is still there. */
export interface Related {
  /** Of the same person. */
  same: readonly Case[];
  /** Of their carer, or of whom they care for. */
  linked: readonly Case[];
}

/** Why a case cannot be disposed of, whatever its age. */
export function whyKept(found: Case, { same, linked }: Related): Exclude<WhyKept, 'tooSoon'> | undefined {
  if (isOpen(found.referral) || followUpDay(found) !== undefined) return 'open';
  const all = [found, ...same];
  if (all.some((one) => openRequests(one).length > 0)) return 'asked';
  if (all.some(({ safetyHold, concern }) => safetyHold !== undefined || concern !== undefined)) return 'held';
  return [...same, ...linked].some(({ referral }) => isOpen(referral)) ? 'linked' : undefined;
}

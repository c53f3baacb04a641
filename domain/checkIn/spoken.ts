import type { Case } from '../referral/case';
import type { CheckInResult, CheckInType } from './checkIn';

/** They were there: in a room, on the phone, or answering. */
const spokenResults = ['spoke', 'met', 'askedLater', 'askedToStop'] as const;

export function isSpoken(result: CheckInResult): result is (typeof spokenResults)[number] {
  return spokenResults.some((one) => one === result);
}

/** What the one that is due now is about. */
export function typeNow({ checkIn, referral }: Pick<Case, 'checkIn' | 'referral'>): CheckInType {
  if (checkIn) return checkIn.type;
  if (referral.status === 'paused') return 'pauseReview';
  return referral.status === 'gettingStarted' ? 'scheduled' : 'firstContact';
}

import type { Case } from '../referral/case';
import type { CheckInResult, CheckInType } from './checkIn';
import { regularType } from './regularType';

/** They were there: in a room, on the phone, or answering. */
const spokenResults = ['spoke', 'met', 'askedLater', 'askedToStop'] as const;

export function isSpoken(result: CheckInResult): result is (typeof spokenResults)[number] {
  return spokenResults.some((one) => one === result);
}

/** What the next one is about that somebody set, or sets. */
export function typeNow(
  found: Pick<Case, 'checkIn' | 'referral' | 'participant' | 'whatMatters' | 'connections'>,
): CheckInType {
  const { checkIn, referral } = found;
  if (checkIn) return checkIn.type;
  if (referral.status === 'paused') return 'pauseReview';
  return referral.status === 'gettingStarted' ? regularType(found) : 'firstContact';
}

import { dateInWords } from '../../cards/checkIn/nextStepWords';
import type { Case } from '../../domain/referral/case';

/** What is said once a check-in is written down. Of what came of it nothing is told on. */
export function checkInSays({ lastCheckIn, checkIn, referral }: Case): string {
  const next = checkIn
    ? ` Next check-in on ${dateInWords(checkIn.on)}.`
    : referral.status === 'gettingStarted'
      ? ' No next check-in is set.'
      : '';
  return lastCheckIn?.result === 'askedToStop'
    ? `Written down.${next} They asked to stop. If they want Local Connections to end, choose Withdraw.`
    : `Written down.${next}`;
}

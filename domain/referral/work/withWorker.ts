import { afterBusinessDays } from '../../businessDays';
import type { Local } from '../../local';
import type { Referral, Worker } from '../referral';
import { isWork, type OpenReferral } from '../statusGroups';

/** The referral in somebody's hands: the work goes on where it stands, or begins with the first contact. */
export function withWorker(referral: OpenReferral, takenBy: Worker, at: string, local: Local): Referral {
  if (isWork(referral)) return { ...referral, takenBy };
  return {
    status: 'named',
    sentAt: referral.sentAt,
    since: at,
    takenBy,
    dueAt: afterBusinessDays(at, local.clocks.firstContact, local),
  };
}

/** The referral in nobody's hands: before they have spoken it waits, afterwards it goes on and the Lead acts next. */
export function withoutWorker(
  referral: OpenReferral,
  acceptedBy: Worker,
  at: string,
  local: Local,
): Referral {
  if (referral.status === 'gettingStarted' || referral.status === 'paused') {
    const { takenBy: _left, ...rest } = referral;
    return rest;
  }
  if (referral.status !== 'named' && referral.status !== 'trying') return referral;
  const dueAt = afterBusinessDays(at, local.clocks.hello, local);
  return { status: 'waiting', sentAt: referral.sentAt, since: at, acceptedBy, dueAt };
}

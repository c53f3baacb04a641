import type { Case } from '../referral/case';
import type { Staff } from '../staff/staff';
import type { Notice } from './notice';

/** Whether a notice that found nobody to go to is worth keeping until somebody is there. */
export function noticeStillOwed({ kind }: Pick<Notice, 'kind'>, subject: Case | Staff): boolean {
  if ('referral' in subject) return kind === 'referral.waiting' && subject.referral.status === 'sent';
  return kind === 'staff.asked' && subject.requests.length > 0;
}

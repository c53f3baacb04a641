import type { Activity } from '../activity/activity';
import type { Case } from '../referral/case';
import { waitsForWorker } from '../referral/statusGroups';
import type { Staff } from '../staff/staff';
import { hasOpenConcern } from './activityNotice';
import { isListKind, type Notice } from './notice';
import { waitsForLead } from './noticeStillHolds';

/** Whether a notice that found nobody to go to is worth keeping until somebody is there. */
export function noticeStillOwed({ kind }: Pick<Notice, 'kind'>, subject: Case | Staff | Activity): boolean {
  if ('source' in subject) return kind === 'activity.wrong' && hasOpenConcern(subject);
  if (!('referral' in subject)) return kind === 'staff.asked' && subject.requests.length > 0;
  if (!isListKind(kind)) return false;
  return waitsForWorker(subject) || waitsForLead(subject) || subject.referral.status === 'withIntake';
}

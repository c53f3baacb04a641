import { followUpDay } from '../checkIn/followUp';
import type { Case } from '../referral/case';
import { isOpen, unansweredStatuses } from '../referral/statusGroups';
import type { DueKind } from './dueKind';

/** Whether a kind may speak of a case at all, whoever reads it. */
export function mayStand(found: Case, kind: DueKind): boolean {
  const { referral, consents, concern } = found;
  // some weeks after the end, and nothing else then
  if (kind === 'longTail' || referral.status === 'closed')
    return kind === 'longTail' && followUpDay(found) !== undefined && !concern;
  if (!isOpen(referral) || !consents.refer.given) return false;
  // nudges rest while a concern stands, but nobody is forgotten who has not been answered yet
  if (concern) return kind === 'clockForLead' && unansweredStatuses.some((one) => one === referral.status);
  return true;
}

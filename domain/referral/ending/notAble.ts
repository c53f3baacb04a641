import { toReferrers } from '../../notice/notices';
import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { relationsTo } from '../access';
import type { Case } from '../case';
import type { CaseDecision } from '../caseDecision';
import { happened } from '../happened';
import type { NotAbleReason } from '../referral';
import { isOpen, unansweredStatuses } from '../statusGroups';

/** A person says why Local Connections cannot, and what there is instead. Never by itself, and only before a yes. */
export function notAble(
  found: Case,
  reason: NotAbleReason | undefined,
  alternative: string,
  by: Asker,
  at: string,
): CaseDecision {
  const { referral } = found;
  if (!isOpen(referral)) return refuse('already-ended');
  if (!unansweredStatuses.some((status) => status === referral.status)) return refuse('already-taken');
  const may = relationsTo(found, by).some((one) => one === 'mayTake' || one === 'lead' || one === 'intake');
  if (!may) return refuse('not-yours');
  if (reason === undefined || alternative === '') return refuse('reason-needed');
  return happened(found, 'notAble', by.id, at, {
    referral: {
      status: 'notAble',
      sentAt: referral.sentAt,
      since: at,
      saidBy: { personId: by.id, name: by.name },
      reason,
      alternative,
    },
    careTeam: [],
    notices: toReferrers(found, 'referral.notAble', by.id, at),
  });
}

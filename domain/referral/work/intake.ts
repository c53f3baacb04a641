import { afterBusinessDays } from '../../businessDays';
import type { Local } from '../../local';
import { toFunction } from '../../notice/notices';
import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { relationsTo } from '../access';
import type { Case } from '../case';
import type { CaseDecision } from '../caseDecision';
import { happened } from '../happened';
import { isOpen } from '../statusGroups';

/** Whether they receive care here is not known: the intake people find out. */
export function sendToIntake(found: Case, by: Asker, at: string, local: Local): CaseDecision {
  const { referral } = found;
  if (!isOpen(referral)) return refuse('already-ended');
  if (referral.status !== 'sent') return refuse('not-waiting');
  if (!relationsTo(found, by).some((one) => one === 'mayTake' || one === 'lead')) return refuse('not-yours');
  return happened(found, 'toIntake', by.id, at, {
    referral: {
      status: 'withIntake',
      sentAt: referral.sentAt,
      since: at,
      dueAt: afterBusinessDays(at, local.clocks.intake, local),
    },
    notices: [toFunction(found, 'referral.intake', at, { intakeOf: found.localId })],
  });
}

/** They receive care from this Local now, or will: it goes on to the link workers. */
export function confirmCare(found: Case, by: Asker, at: string, local: Local): CaseDecision {
  const { referral } = found;
  if (!isOpen(referral)) return refuse('already-ended');
  if (referral.status !== 'withIntake') return refuse('not-with-intake');
  if (!relationsTo(found, by).some((one) => one === 'intake' || one === 'lead')) return refuse('not-yours');
  return happened(found, 'careConfirmed', by.id, at, {
    participant: { ...found.participant, careStatus: 'yes' },
    referral: {
      status: 'sent',
      sentAt: referral.sentAt,
      since: at,
      dueAt: afterBusinessDays(at, local.clocks.accept, local),
    },
    notices: [toFunction(found, 'referral.waiting', at, { linkWorkersOf: found.localId })],
  });
}

import { afterBusinessDays } from '../../businessDays';
import type { Local } from '../../local';
import { toReferrers } from '../../notice/notices';
import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { relationsTo } from '../access';
import type { Case } from '../case';
import type { CaseDecision } from '../caseDecision';
import { happened } from '../happened';
import { isOpen } from '../statusGroups';

/** The Lead says yes before a link worker is free. Somebody says hello to the person while they wait. */
export function acceptReferral(found: Case, by: Asker, at: string, local: Local): CaseDecision {
  const { referral } = found;
  if (!isOpen(referral)) return refuse('already-ended');
  if (!relationsTo(found, by).includes('lead')) return refuse('leads-only');
  if (referral.status !== 'sent') return refuse('not-waiting');
  return happened(found, 'accepted', by.id, at, {
    referral: {
      status: 'waiting',
      sentAt: referral.sentAt,
      since: at,
      acceptedBy: { personId: by.id, name: by.name },
      dueAt: afterBusinessDays(at, local.clocks.hello, local),
    },
    notices: toReferrers(found, 'referral.taken', by.id, at),
  });
}

/** Somebody has been in touch with a person who waits; the next hello is due in two weeks. */
export function sayHello(found: Case, by: Asker, at: string, local: Local): CaseDecision {
  const { referral } = found;
  if (!isOpen(referral)) return refuse('already-ended');
  if (referral.status !== 'waiting') return refuse('not-waiting');
  if (!relationsTo(found, by).some((one) => one === 'lead' || one === 'mayTake')) return refuse('not-yours');
  const dueAt = afterBusinessDays(at, local.clocks.hello, local);
  return happened(found, 'saidHello', by.id, at, { referral: { ...referral, dueAt } });
}

import { afterBusinessDays } from '../businessDays';
import type { Local } from '../local';
import { toReferrers } from '../notice/notices';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { holderOf, relationsTo } from './access';
import type { Case } from './case';
import type { CaseDecision } from './caseDecision';
import { happened } from './happened';

/** A link worker takes a waiting referral. */
export function takeReferral(found: Case, by: Asker, at: string, local: Local): CaseDecision {
  const { referral } = found;
  if (holderOf(found) === by.id && 'dueAt' in referral) return refuse('already-yours');
  if (referral.status === 'named' || referral.status === 'gettingStarted') return refuse('already-taken');
  if (referral.status !== 'sent') return refuse('not-waiting');
  if (!relationsTo(found, by).includes('mayTake')) return refuse('link-workers-take');
  return happened(found, 'taken', by.id, at, {
    referral: {
      status: 'named',
      sentAt: referral.sentAt,
      since: at,
      takenBy: { personId: by.id, name: by.name },
      dueAt: afterBusinessDays(at, local.clocks.firstContact, local),
      tries: [],
    },
    notices: toReferrers(found, 'referral.taken', by.id, at),
  });
}

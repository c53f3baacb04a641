import { afterBusinessDays } from '../businessDays';
import type { Local } from '../local';
import { noticeId } from '../notice/notices';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { relationsTo } from './access';
import type { Case } from './case';
import type { CaseDecision } from './caseDecision';
import { happened } from './happened';

/** The link worker gives a referral back to the Local's link workers, or their Lead does. It waits with a new clock. */
export function handBack(found: Case, by: Asker, at: string, local: Local): CaseDecision {
  const { referral } = found;
  if (referral.status === 'closed' || referral.status === 'withdrawn') return refuse('already-ended');
  if (referral.status !== 'named' && referral.status !== 'gettingStarted') return refuse('not-taken');
  const relations = relationsTo(found, by);
  if (!relations.includes('holder') && !relations.includes('lead')) return refuse('not-yours');
  const id = noticeId(found, 'referral.waiting');
  return happened(found, 'handedBack', by.id, at, {
    referral: {
      status: 'sent',
      sentAt: referral.sentAt,
      since: at,
      dueAt: afterBusinessDays(at, local.clocks.accept, local),
    },
    notices: [{ id, kind: 'referral.waiting', at, to: { linkWorkersOf: local.id } }],
  });
}

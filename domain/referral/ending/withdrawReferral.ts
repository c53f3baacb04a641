import { toPerson, toReferrers, undoUntil } from '../../notice/notices';
import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { holderOf, relationsTo } from '../access';
import type { Case } from '../case';
import type { CaseDecision } from '../caseDecision';
import { happened } from '../happened';
import type { WithdrawReason } from '../referral';
import { isOpen } from '../statusGroups';

/**
 * The person, or whoever referred them, takes it back. Anyone on the case writes it down, at any moment. Consent ends,
 * and so does everything that stood on it; whoever has the referral hears at once.
 */
export function withdrawReferral(found: Case, reason: WithdrawReason, by: Asker, at: string): CaseDecision {
  const { referral } = found;
  const relations = relationsTo(found, by);
  if (!isOpen(referral)) return refuse('already-ended');
  if (!relations.some((relation) => relation !== 'colleague')) return refuse('not-yours');
  if (reason === 'died' && !relations.includes('lead')) return refuse('lead-only-outcome');
  const holder = holderOf(found);
  return happened(found, 'withdrawn', by.id, at, {
    referral: {
      status: 'withdrawn',
      sentAt: referral.sentAt,
      since: at,
      withdrawnBy: by.id,
      reason,
      ...('takenBy' in referral && referral.takenBy && { takenBy: referral.takenBy }),
    },
    consents: { ...found.consents, refer: { given: false, changedBy: by.id, changedAt: at } },
    careTeam: [],
    notices: [
      ...toPerson(found, 'referral.stop', holder, by.id, at),
      ...toReferrers(found, 'referral.withdrawn', by.id, at, undoUntil(at)).filter(
        ({ to }) => !('personId' in to) || to.personId !== holder,
      ),
    ],
    isUndoable: true,
  });
}

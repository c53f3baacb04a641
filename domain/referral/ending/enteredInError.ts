import { toPerson } from '../../notice/notices';
import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { holderOf, relationsTo } from '../access';
import type { Case } from '../case';
import type { CaseDecision } from '../caseDecision';
import { happened } from '../happened';

/** It should never have been written: only who opened it, or the Lead. It stays, struck through, for those who may see it. */
export function enteredInError(found: Case, by: Asker, at: string): CaseDecision {
  const { referral } = found;
  if (referral.status === 'enteredInError' || referral.status === 'joined') return refuse('already-ended');
  const isOpener = found.referrers[0]?.personId === by.id;
  const relations = relationsTo(found, by);
  if (!relations.includes('lead') && !(isOpener && relations.includes('referrer')))
    return refuse('not-entered-by-you');
  return happened(found, 'enteredInError', by.id, at, {
    referral: {
      status: 'enteredInError',
      sentAt: referral.sentAt,
      since: at,
      ...('takenBy' in referral && referral.takenBy && { takenBy: referral.takenBy }),
    },
    careTeam: [],
    notices: toPerson(found, 'referral.stop', holderOf(found), by.id, at),
  });
}

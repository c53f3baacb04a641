import type { Local } from '../../local';
import { toPerson, toReferrers, undoUntil } from '../../notice/notices';
import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { holderOf, relationsTo } from '../access';
import type { Case } from '../case';
import type { CaseDecision } from '../caseDecision';
import { happened } from '../happened';
import { isOpen, isWork, unansweredStatuses, waitsForWorker } from '../statusGroups';
import { withWorker } from './withWorker';

/** A link worker takes a referral that waits: a new one, an accepted one, or one that was left without a worker. */
export function takeReferral(found: Case, by: Asker, at: string, local: Local): CaseDecision {
  const { referral } = found;
  const relations = relationsTo(found, by);
  if (relations.includes('holder') && isWork(referral)) return refuse('already-yours');
  if (isWork(referral) && holderOf(found) !== undefined) return refuse('already-taken');
  if (!isOpen(referral) || !waitsForWorker(found)) return refuse('not-waiting');
  if (!relations.includes('mayTake')) return refuse('link-workers-take');
  return happened(found, 'taken', by.id, at, {
    referral: withWorker(referral, { personId: by.id, name: by.name }, at, local),
    notices: [
      ...toldOfTaking(found, by.id, at),
      // their own card, with the next step
      ...toPerson(found, 'referral.yours', by.id, '', at),
    ],
    isUndoable: true,
  });
}

/** Referrers hear once that somebody has it, not at each change of worker. */
export function toldOfTaking(found: Case, by: string, at: string) {
  const isNews = unansweredStatuses.some((status) => status === found.referral.status);
  return isNews ? toReferrers(found, 'referral.taken', by, at, undoUntil(at)) : [];
}

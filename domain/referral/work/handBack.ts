import type { Local } from '../../local';
import { toFunction } from '../../notice/notices';
import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { holderOf, mayWork, relationsTo } from '../access';
import type { Case } from '../case';
import type { CaseDecision } from '../caseDecision';
import { happened } from '../happened';
import { isOpen, isWork } from '../statusGroups';
import { withoutWorker } from './withWorker';

/** The link worker gives a referral back, or their Lead does. It waits for another; nothing that was done is lost. */
export function handBack(found: Case, by: Asker, at: string, local: Local): CaseDecision {
  const { referral } = found;
  if (!isOpen(referral)) return refuse('already-ended');
  if (!isWork(referral) || holderOf(found) === undefined) return refuse('not-taken');
  if (!mayWork(relationsTo(found, by))) return refuse('not-yours');
  return happened(found, 'handedBack', by.id, at, {
    referral: withoutWorker(referral, { personId: by.id, name: by.name }, at, local),
    notices: needsWorker(found, at).map((notice) => ({ ...notice, by: by.id })),
  });
}

/** To those who can take it or name somebody. */
export function needsWorker(found: Case, at: string) {
  return [
    toFunction(found, 'referral.waiting', at, { linkWorkersOf: found.localId }),
    toFunction(found, 'referral.lead', at, { leadsOf: found.leadFrom ?? found.localId }),
  ];
}

import type { Local } from '../../local';
import { toPerson } from '../../notice/notices';
import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { holderOf, relationsTo } from '../access';
import type { Case } from '../case';
import type { CaseDecision } from '../caseDecision';
import { happened } from '../happened';
import type { Worker } from '../referral';
import { isOpen, isWork } from '../statusGroups';
import { toldOfTaking } from './takeReferral';
import { withWorker } from './withWorker';

/** A member of staff as the Lead sees them when naming a link worker. */
export interface Candidate extends Worker {
  mayTake: boolean;
  isAway: boolean;
}

/** The Lead names a link worker, or another one. Nobody who is away or knows the person. */
export function assignReferral(
  found: Case,
  to: Candidate | undefined,
  by: Asker,
  at: string,
  local: Local,
): CaseDecision {
  const { referral } = found;
  if (!isOpen(referral)) return refuse('already-ended');
  if (!relationsTo(found, by).includes('lead')) return refuse('leads-only');
  if (referral.status === 'needInfo' || referral.status === 'withIntake') return refuse('not-waiting');
  if (!to?.mayTake) return refuse('no-such-worker');
  if (found.conflicts.includes(to.personId)) return refuse('worker-knows-them');
  if (found.restrictedTo && !found.restrictedTo.includes(to.personId)) return refuse('no-such-worker');
  if (to.isAway) return refuse('worker-away');
  if (isWork(referral) && holderOf(found) === to.personId) return refuse('already-so');
  const worker = { personId: to.personId, name: to.name };
  return happened(found, 'assigned', by.id, at, {
    referral: withWorker(referral, worker, at, local),
    notices: [
      ...toldOfTaking(found, by.id, at),
      ...toPerson(found, 'referral.given', to.personId, by.id, at),
      ...(to.personId === by.id ? toPerson(found, 'referral.yours', by.id, '', at) : []),
    ],
  });
}

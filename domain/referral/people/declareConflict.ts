import type { Local } from '../../local';
import type { Notice } from '../../notice/notice';
import { toFunction } from '../../notice/notices';
import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { holderOf, relationsTo } from '../access';
import type { Case } from '../case';
import type { CaseDecision } from '../caseDecision';
import { happened } from '../happened';
import { isOpen, isWork, waitsForWorker } from '../statusGroups';
import { needsWorker } from '../work/handBack';
import { withoutWorker } from '../work/withWorker';

/** Who leads here, and whose Leads could be asked instead. */
export interface Leads {
  hereIds: readonly string[];
  elsewhere?: string;
  /** The Local's link workers and its intake people. */
  workerIds?: readonly string[];
  intakeIds?: readonly string[];
}

/**
 * "I know this person": locked for them at once, and no reason is asked. What they had waits for another; the referrer
 * hears nothing of it. Where every Lead of the Local knows the person, another Local's Leads act.
 */
export function declareConflict(
  found: Case,
  leads: Leads,
  by: Asker,
  at: string,
  local: Local,
): CaseDecision {
  if (relationsTo(found, by).length === 0) return refuse('not-yours');
  const conflicts = [...found.conflicts, by.id];
  // a Lead who is not named cannot act either
  const isOut = (id: string) => conflicts.includes(id) || found.restrictedTo?.includes(id) === false;
  const nobodyLeads = leads.hereIds.every(isOut);
  const leadFrom = found.leadFrom ?? (nobodyLeads ? leads.elsewhere : undefined);
  const locked: Case = { ...found, conflicts, ...(leadFrom && { leadFrom }) };
  const { referral } = found;
  const isTheirs = isWork(referral) && holderOf(found) === by.id;
  return happened(found, 'conflictDeclared', by.id, at, {
    conflicts,
    ...(leadFrom && { leadFrom }),
    careTeam: found.careTeam.filter(({ personId }) => personId !== by.id),
    ...(found.restrictedTo && { restrictedTo: found.restrictedTo.filter((id) => id !== by.id) }),
    ...(isTheirs && {
      referral: withoutWorker(referral, { personId: 'bot', name: 'Local Connections' }, at, local),
    }),
    notices: isTheirs ? needsWorker(locked, at) : whoeverIsLeft(locked, found.leadFrom, leads, at),
  });
}

/** Told where it would otherwise wait unseen: the Leads who act from now on, or those who act where nobody else can. */
function whoeverIsLeft(locked: Case, leadFromBefore: string | undefined, leads: Leads, at: string): Notice[] {
  const { localId, referral, conflicts, leadFrom } = locked;
  const allKnow = (ids: readonly string[]) => ids.every((id) => conflicts.includes(id));
  const isNewLead = leadFrom !== leadFromBefore;
  const { workerIds = [], intakeIds = [] } = leads;
  if (referral.status === 'withIntake')
    return allKnow(intakeIds) && (isNewLead || intakeIds.length > 0)
      ? [toFunction(locked, 'referral.intake', at, { intakeOf: localId })]
      : [];
  const isLeftToLead = waitsForWorker(locked) && workerIds.length > 0 && allKnow(workerIds);
  return isOpen(referral) && (isNewLead || isLeftToLead)
    ? [toFunction(locked, 'referral.lead', at, { leadsOf: leadFrom ?? localId })]
    : [];
}

import { toReferrers } from '../notice/notices';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { relationsTo } from './access';
import type { Case } from './case';
import type { CaseDecision } from './caseDecision';
import { happened } from './happened';
import { type Outcome, outcomes } from './referral';

/** Ends the work with its outcome. That a person died is for the Lead to say. */
export function closeReferral(
  found: Case,
  outcome: Outcome | undefined,
  by: Asker,
  at: string,
): CaseDecision {
  const { referral } = found;
  const relations = relationsTo(found, by);
  const isLead = relations.includes('lead');
  if (referral.status === 'closed' || referral.status === 'withdrawn') return refuse('already-ended');
  if (referral.status === 'sent') return refuse('not-taken');
  if (!relations.includes('holder') && !isLead) return refuse('not-yours');
  if (outcome === undefined) return refuse('outcome-needed');
  if (outcome === 'died' && !isLead) return refuse('lead-only-outcome');
  const { sentAt, takenBy } = referral;
  return happened(found, 'closed', by.id, at, {
    referral: { status: 'closed', sentAt, since: at, takenBy, outcome },
    careTeam: [],
    notices: toReferrers(found, 'referral.closed', by.id, at),
  });
}

/** What this person may choose from. */
export function outcomesFor(isLead: boolean): Outcome[] {
  return outcomes.filter((outcome) => outcome !== 'died' || isLead);
}

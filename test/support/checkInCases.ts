import type { Case } from '../../domain/referral/case';
import type { CaseDecision } from '../../domain/referral/caseDecision';
import type { Status } from '../../domain/referral/referral';
import { caseWith } from './cases';
import { local, people } from './referralDeeds';

/** When the cases of `caseWith` were made: Monday 23 November 2026, 9:10 in Melbourne. */
export const begin = '2026-11-22T22:10:00.000Z';
export const { ana, ben, lou, dana } = people;

/** Ana has it, at the Local of `local`. */
export const case1 = (status: Status, more: Partial<Case> = {}): Case => ({
  ...caseWith(status, 'BRI-7K3Q', { referrer: dana, holder: ana }, local.id),
  ...more,
});

export function done(decision: CaseDecision): Case {
  if (!decision.ok) throw new Error(decision.refusal);
  return { ...decision.next, revision: decision.next.revision + 1 };
}

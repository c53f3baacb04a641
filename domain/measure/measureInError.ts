import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { happened } from '../referral/happened';
import { noWork } from '../referral/work/noWork';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';

/** Answers that were entered in error stay to be seen, struck through, and count no longer. */
export function measureInError(found: Case, measureId: string, by: Asker, at: string): CaseDecision {
  const { measures = [] } = found;
  const refusal = noWork(found, by);
  if (refusal) return refuse(refusal);
  const wrong = measures.find(({ id }) => id === measureId);
  if (!wrong) return refuse('no-such-part');
  if (wrong.isError) return refuse('already-so');
  return happened(found, 'measureTaken', by.id, at, {
    measures: measures.map((one) => (one === wrong ? { ...one, isError: true } : one)),
    isUndoable: true,
  });
}

import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { happened } from '../referral/happened';
import { noWork } from '../referral/work/noWork';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';

/** It should not have been written: it stays, struck through, for those who may see it. */
export function momentInError(
  found: Case,
  momentId: string | undefined,
  by: Asker,
  at: string,
): CaseDecision {
  const refusal = noWork(found, by);
  if (refusal) return refuse(refusal);
  const { moments = [] } = found;
  const moment = moments.find(({ id }) => id === momentId);
  if (!moment) return refuse('no-such-part');
  if (moment.isError) return refuse('already-so');
  return happened(found, 'momentTaken', by.id, at, {
    moments: moments.map((one) => (one === moment ? { ...one, isError: true } : one)),
    isUndoable: true,
  });
}

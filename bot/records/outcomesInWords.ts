import { whyKeptNames } from '../../cards/records/recordsNames';
import { recordsRefusals } from '../../cards/records/recordsRefusals';
import type { RecordsRefusal } from '../../domain/records/recordsRefusal';
import type { WhyKept } from '../../domain/records/whyKept';

export type Outcome = { caseId: string; refusal?: RecordsRefusal; kept?: WhyKept | undefined };

/** How many were done, and of the others which and why. */
export function outcomesInWords(
  outcomes: readonly Outcome[],
  says: (count: number) => string,
): { says?: string; problem?: string } {
  const done = outcomes.filter(({ refusal }) => refusal === undefined).length;
  const why = outcomes.flatMap(({ caseId, refusal, kept }) => {
    if (kept !== undefined) return [`${caseId} is kept: ${whyKeptNames[kept]}.`];
    return refusal === undefined ? [] : [`${caseId}: ${recordsRefusals[refusal]}`];
  });
  return { ...(done > 0 && { says: says(done) }), ...(why.length > 0 && { problem: why.join(' ') }) };
}

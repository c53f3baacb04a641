import { mayWork, relationsTo } from '../referral/access';
import type { Case, TimelineEntry } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { happened } from '../referral/happened';
import { stepsNewestFirst } from '../referral/record/stepsNewestFirst';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { mayBeWrong } from './mayBeWrong';

/**
 * A step of the timeline is wrong, and this is right. The step stays as it was written: what says so is a step of its
 * own, so that old ones can be marked too and an undo leaves nothing behind. `all` are the steps, the oldest too.
 */
export function markWrong(
  found: Case,
  { step, at: when, all }: { step: string; at: string; all: readonly TimelineEntry[] },
  says: string,
  by: Asker,
  at: string,
): CaseDecision {
  if (!mayWork(relationsTo(found, by))) return refuse('not-yours');
  const older = all.slice(0, found.stepsBefore ?? 0);
  const one = stepsNewestFirst([...older, ...found.timeline]).find(
    ({ entry, index }) => String(index) === step && entry.at === when,
  );
  if (!one || !mayBeWrong(one.entry)) return refuse('no-such-part');
  if (one.wrong || one.isTakenBack) return refuse('already-so');
  if (says === '') return refuse('words-needed');
  const { at: stood, by: wrote, event, about } = one.entry;
  return happened(found, 'stepMarkedWrong', by.id, at, {
    text: says,
    marks: { at: stood, by: wrote, event, ...(about !== undefined && { about }) },
    isUndoable: true,
  });
}

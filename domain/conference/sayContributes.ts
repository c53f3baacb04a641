import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { happened } from '../referral/happened';
import { noWork } from '../referral/work/noWork';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';

/** How what they do contributes to the person's wider care plan, in a few words for the team; empty takes it out. */
export function sayContributes(found: Case, words: string, by: Asker, at: string): CaseDecision {
  const refusal = noWork(found, by);
  if (refusal) return refuse(refusal);
  if ((found.contributes ?? '') === words) return refuse('already-so');
  // kept as nothing, so that it can be taken back
  return happened(found, 'contributesSaid', by.id, at, { contributes: words, isUndoable: true });
}

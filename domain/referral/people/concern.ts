import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { relationsTo, seesDetails } from '../access';
import type { Case } from '../case';
import type { CaseDecision } from '../caseDecision';
import { happened } from '../happened';
import { isOpen } from '../statusGroups';

/** A concern was handed to somebody who acts on it (`to` names them). Nudges rest; what it is about is not kept here. */
export function handOverConcern(found: Case, to: string, by: Asker, at: string): CaseDecision {
  if (!isOpen(found.referral)) return refuse('already-ended');
  if (!relationsTo(found, by).some((relation) => relation !== 'colleague')) return refuse('not-yours');
  if (to === '') return refuse('reason-needed');
  return happened(found, 'concern', by.id, at, { concern: { at, by: by.id, to } });
}

/** Whoever it was handed to has it in hand: nudges go on. */
export function settleConcern(found: Case, by: Asker, at: string): CaseDecision {
  const relations = relationsTo(found, by);
  const isTheirs = found.concern?.by === by.id && relations.length > 0;
  if (!seesDetails(relations) && !isTheirs) return refuse('not-yours');
  if (!found.concern) return refuse('already-so');
  const { concern: _settled, ...rest } = found;
  return happened(rest, 'concernSettled', by.id, at, {});
}

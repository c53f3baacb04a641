import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { relationsTo } from '../access';
import type { Case } from '../case';
import type { CaseDecision } from '../caseDecision';
import { happened } from '../happened';

/** The referrer wants no more lines about this one, or wants them again. A question still reaches them. */
export function muteReferral(found: Case, isMuted: boolean, by: Asker, at: string): CaseDecision {
  if (!relationsTo(found, by).includes('referrer')) return refuse('not-yours');
  if (found.mutedBy.includes(by.id) === isMuted) return refuse('already-so');
  const others = found.mutedBy.filter((id) => id !== by.id);
  return happened(found, isMuted ? 'muted' : 'unmuted', by.id, at, {
    keepsUndo: true,
    mutedBy: isMuted ? [...others, by.id] : others,
  });
}

import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { holderOf, mayWork, relationsTo } from '../access';
import type { Case } from '../case';
import type { CaseDecision } from '../caseDecision';
import { happened } from '../happened';

/** Open to the named alone: no list, search or digest shows it to anyone else. The Lead and the link worker stay named. */
export function restrictCase(found: Case, named: readonly string[], by: Asker, at: string): CaseDecision {
  if (!relationsTo(found, by).includes('lead')) return refuse('leads-only');
  const holder = holderOf(found);
  const restrictedTo = [...new Set([by.id, ...(holder ? [holder] : []), ...named])].filter(
    (id) => !found.conflicts.includes(id),
  );
  return happened(found, 'restricted', by.id, at, { restrictedTo });
}

export function unrestrictCase(found: Case, by: Asker, at: string): CaseDecision {
  if (!relationsTo(found, by).includes('lead')) return refuse('leads-only');
  if (!found.restrictedTo) return refuse('already-so');
  const { restrictedTo: _lifted, ...rest } = found;
  return happened(rest, 'unrestricted', by.id, at, {});
}

/** Nothing is told beyond the care team, and nobody is told why. */
export function holdForSafety(found: Case, isHeld: boolean, by: Asker, at: string): CaseDecision {
  if (!mayWork(relationsTo(found, by))) return refuse('not-yours');
  if (isHeld === (found.safetyHold !== undefined)) return refuse('already-so');
  const { safetyHold: _before, ...rest } = found;
  return isHeld
    ? happened(found, 'held', by.id, at, { safetyHold: { at, by: by.id } })
    : happened(rest, 'released', by.id, at, {});
}

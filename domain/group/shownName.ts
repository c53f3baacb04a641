import { relationsTo, seesDetails } from '../referral/access';
import type { Case } from '../referral/case';
import type { Asker } from '../staff/asker';
import { isHere } from './takesPart';

/**
 * The name they like to be called, for whoever runs the group. Undefined where the reader knows the person privately,
 * the case is closed to them, or nothing of it is told beyond the care team.
 */
export function shownName(found: Case, by: Asker): string | undefined {
  const { conflicts, restrictedTo, safetyHold, participant } = found;
  if (!isHere(found) || conflicts.includes(by.id)) return undefined;
  if (restrictedTo && !restrictedTo.includes(by.id)) return undefined;
  if (safetyHold && !seesDetails(relationsTo(found, by))) return undefined;
  return participant.calledName;
}

import type { DueLine } from '../../domain/due/dueLine';
import type { Case } from '../../domain/referral/case';
import { type Asker, rolesAt } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import { holdsOne, mayQueue } from '../../domain/staff/rights';
import type { Services } from '../services';
import { homeOf } from './homeOf';

/** By reference, to those who work there: whoever referred may know it by another one. */
export function cannotBeShownLine(
  services: Services,
  asker: Asker,
  { id, localId, leadFrom, revision }: Pick<Case, 'id' | 'localId' | 'leadFrom' | 'revision'>,
): DueLine[] {
  const home = homeOf(services, asker);
  const worksThere = [localId, leadFrom ?? localId].some((one) => holdsOne(rolesAt(asker, one), mayQueue));
  if (!home || !worksThere) return [];
  const why = 'It cannot be shown. Please tell whoever looks after this bot.';
  const since = dateAt(services.now(), home.timeZone);
  const about = { localId, caseId: id, revision };
  return [{ kind: 'cannotBeShown', key: `cannotBeShown|${id}`, since, why, about, subjectId: id }];
}

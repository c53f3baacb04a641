import { isOwnCase } from '../../domain/conference/isOwnCase';
import type { Case } from '../../domain/referral/case';
import type { Asker } from '../../domain/staff/asker';
import { isForTheTeam } from '../../domain/summary/isForTheTeam';
import { ownWork } from '../referral/finding/ownWork';
import type { Services } from '../services';

const most = 60;

/** The asker's own cases that may be brought to a conference of the Local: those that they look after, or help with as one of the care team. */
export function ownTeamCases(services: Services, by: Asker, localId: string): Promise<Case[]> {
  return ownWork(services, by, [localId], {
    most,
    isShown: (found) => isForTheTeam(found) && isOwnCase(found, by),
  });
}

import { isOwnCase } from '../../domain/conference/isOwnCase';
import type { Case } from '../../domain/referral/case';
import { isWork, workStatuses } from '../../domain/referral/statusGroups';
import type { Asker } from '../../domain/staff/asker';
import { isForTheTeam } from '../../domain/summary/isForTheTeam';
import { mergedPage } from '../referral/finding/mergedPage';
import type { Services } from '../services';

const most = 60;

/** The asker's own cases that may be brought to a conference of the Local: those that they look after, or help with as one of the care team. */
export async function ownTeamCases(services: Services, by: Asker, localId: string): Promise<Case[]> {
  const working = { field: 'referral.status', in: workStatuses };
  const lists = [
    { field: 'referral.takenBy.personId', in: [by.id, ...(by.covers ?? [])] },
    { field: 'referrerIds', has: by.id },
  ].map((theirs) => ({ partition: localId, where: [theirs, working] }));
  const { cases } = await mergedPage(services.store, lists, {
    order: { by: 'referral.dueAt' },
    limit: most,
    isShown: (found) => isForTheTeam(found) && isOwnCase(found, by) && isWork(found.referral),
  });
  return cases;
}

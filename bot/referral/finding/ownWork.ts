import type { Case } from '../../../domain/referral/case';
import { workStatuses } from '../../../domain/referral/statusGroups';
import { teamList } from '../../../domain/referral/teamList';
import type { Asker } from '../../../domain/staff/asker';
import type { Services } from '../../services';
import { mergedPage } from './mergedPage';

/** Cases that somebody may work with, or be on the care team of: `isShown` says of which they do. The soonest clock first. */
export async function ownWork(
  services: Services,
  by: Asker,
  localIds: readonly string[],
  { most, isShown }: { most: number; isShown: (found: Case) => boolean },
): Promise<Case[]> {
  const working = { field: 'referral.status', in: workStatuses };
  const theirs = [
    { field: 'referral.takenBy.personId', in: [by.id, ...(by.covers ?? [])] },
    { field: 'lists', has: teamList(by.id) },
  ];
  const lists = localIds.flatMap((partition) => theirs.map((one) => ({ partition, where: [one, working] })));
  const { cases } = await mergedPage(services.store, lists, {
    order: { by: 'referral.dueAt' },
    limit: most,
    isShown,
  });
  return cases;
}

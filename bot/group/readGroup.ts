import type { Group } from '../../domain/group/group';
import { seesGroups } from '../../domain/group/groupRights';
import type { Asker } from '../../domain/staff/asker';
import type { Held } from '../../store/store';
import type { Press } from '../press';
import { localOf, type Services } from '../services';

/** The group that a press names, for those of its Local who may look at all. */
export async function readGroup(
  services: Services,
  by: Asker,
  { ids }: Pick<Press, 'ids'>,
): Promise<Held<Group> | undefined> {
  const { localId = '', groupId = '' } = ids;
  if (!seesGroups(by, localId) || !localOf(services, localId)) return undefined;
  return services.store.read('groups', localId, groupId);
}

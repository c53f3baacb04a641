import type { Connection } from '../../domain/connection/connection';
import type { Group } from '../../domain/group/group';
import { seesGroups } from '../../domain/group/groupRights';
import type { Case } from '../../domain/referral/case';
import type { Asker } from '../../domain/staff/asker';
import type { Services } from '../services';
import { keepInStep } from './followGroups';

/** The small group of a connection, with this person in it or not, as their case says at this moment. */
export async function groupNow(
  services: Services,
  by: Asker,
  found: Case,
  { group }: Pick<Connection, 'group'>,
): Promise<Group | undefined> {
  if (!group || !seesGroups(by, group.localId)) return undefined;
  const held = await services.store.read('groups', group.localId, group.groupId);
  return held && keepInStep(services, held.document, [found]);
}

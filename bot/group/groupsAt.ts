import type { Group } from '../../domain/group/group';
import { everyPage } from '../everyPage';
import type { Services } from '../services';

/** The groups of a Local by name: those that go on, unless others are asked for. */
export async function groupsAt(
  services: Services,
  localId: string,
  isAsked = (group: Group) => group.endedAt === undefined,
): Promise<Group[]> {
  const found: Group[] = [];
  for await (const { document } of everyPage(services.store, 'groups', { partition: localId }))
    if (isAsked(document)) found.push(document);
  return found.sort((one, other) => one.name.localeCompare(other.name));
}

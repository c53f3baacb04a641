import type { Group } from '../../domain/group/group';
import { followCase } from '../../domain/group/places';
import type { Case } from '../../domain/referral/case';
import { botAsker } from '../botAsker';
import { everyPage } from '../everyPage';
import type { Services } from '../services';
import { keptGroup } from './keptGroup';

const races = 5;

/** A case changed: the groups that it joined or left have it in their lists, or not, as it says. */
export async function followGroups(services: Services, found: Case): Promise<void> {
  const { connections = [], donePresses, localId } = found;
  // what was taken back stands in no connection any more
  const mayBeIn =
    connections.some(({ group }) => group) || donePresses.some(({ verb }) => verb === 'group.join');
  if (!mayBeIn) return;
  for await (const { document } of everyPage(services.store, 'groups', { partition: localId }))
    if (followCase(document, found, services.now())) await keepInStep(services, document, [found]);
}

/** The group as these cases say. Gives it back as it is kept. */
export async function keepInStep(services: Services, group: Group, cases: readonly Case[]): Promise<Group> {
  for (let race = 0; race < races; race += 1) {
    const held = await services.store.read('groups', group.localId, group.id);
    if (!held) return group;
    const at = services.now();
    const followed = cases.reduce((next, found) => followCase(next, found, at) ?? next, held.document);
    if (followed === held.document) return followed;
    const press = { verb: 'group.follow', surface: 'job', nonce: services.newNonce() } as const;
    const kept = keptGroup(services, botAsker(group.localId, at), press, followed);
    if ((await services.store.replace('groups', held, kept)) === 'replaced') return kept;
  }
  throw new Error('The group changed faster than it could be written.');
}

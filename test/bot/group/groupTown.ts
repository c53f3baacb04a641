import { sends } from '../../../cards/buttons';
import { card, line } from '../../../cards/parts';
import type { Group } from '../../../domain/group/group';
import { type Name, openCaseTown } from '../../support/caseTown';
import { groupWith } from '../../support/groups';
import type { Town } from '../../support/town';

type Typed = Record<string, string>;

/** Cases of Ana’s, and a group that Ben runs, who works with nobody in it. */
export async function openGroupTown(options: Parameters<typeof openCaseTown>[0] = {}) {
  const at = await openCaseTown(options);
  const { town } = at;
  await withoutGroups(town);
  const ids = { localId: 'brimbank', groupId: 'garden' };
  return {
    ...at,
    ids,
    async keepGroup(more: Partial<Group> = {}) {
      await town.store.create('groups', groupWith({ runBy: [at.worker('ben')], ...more }));
    },
    async groupOf(groupId = 'garden'): Promise<Group> {
      const held = await town.store.read('groups', 'brimbank', groupId);
      if (!held) throw new Error(`There is no group ${groupId}.`);
      return held.document;
    },
    /** A button with this verb that has not been pressed before. */
    pressedOn: (name: Name, verb: string, more: Typed = {}, inputs: Typed = {}) =>
      at.people[name].pressOf(
        card(
          [line('')],
          [sends('Press', { verb, ids: { ...ids, ...more }, revision: 1, nonce: town.services.newNonce() })],
        ),
        'Press',
        inputs,
      ),
    presses: (name: Name, verb: string, more: Typed = {}, inputs: Typed = {}) =>
      at.people[name].presses(
        card(
          [line('')],
          [sends('Press', { verb, ids: { ...ids, ...more }, revision: 1, nonce: town.services.newNonce() })],
        ),
        'Press',
        inputs,
      ),
    /** Ana’s person joins, both asked. */
    joins: (caseId: string, groupId = 'garden', name: Name = 'ana') =>
      at.people[name].presses(
        card(
          [line('')],
          [
            sends('Press', {
              verb: 'group.join',
              ids: { localId: 'brimbank', caseId },
              revision: 1,
              nonce: town.services.newNonce(),
            }),
          ],
        ),
        'Press',
        { group: groupId, saidYes: 'true', knowWhoSees: 'true' },
      ),
  };
}
export type GroupTown = Awaited<ReturnType<typeof openGroupTown>>;

/** Those that stand in every town of cases. */
async function withoutGroups({ store }: Town): Promise<void> {
  for (const groupId of ['walks', 'full']) {
    const held = await store.read('groups', 'brimbank', groupId);
    if (held) await store.remove('groups', held);
  }
}

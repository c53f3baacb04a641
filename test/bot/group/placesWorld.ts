import type { Deed } from '../../../bot/door/answerPress';
import { followGroups } from '../../../bot/group/followGroups';
import { groupChanges, groupViews } from '../../../bot/group/groupWays';
import { newNonce } from '../../../bot/nonce';
import type { Press } from '../../../bot/press';
import { simpleDeeds } from '../../../bot/referral/simpleDeeds';
import type { Group } from '../../../domain/group/group';
import { takesPart } from '../../../domain/group/takesPart';
import type { Case } from '../../../domain/referral/case';
import type { Asker } from '../../../domain/staff/asker';
import { newcomer } from '../../../domain/staff/staffRules';
import type { Store } from '../../../store/store';
import { caseWith } from '../../support/cases';
import { groupWith, inGroup } from '../../support/groups';
import { monday, sendingWorld } from '../../support/sending/sendingWorld';
import { teamsOf } from '../../support/sending/teamsOf';

export const caseIds = ['BRI-2AAA', 'BRI-2BBB', 'BRI-2CCC', 'BRI-2DDD'];
const who = (id: string): Asker => ({
  id,
  name: id,
  grants: [{ localId: 'brimbank', roles: ['linkWorker'], from: monday, grantedBy: 'test' }],
});
export const ana = who('ana');
export const ben = who('ben');
const verbs: Record<string, Deed> = { ...groupChanges, ...groupViews, ...simpleDeeds };

/** Four people whom Ana works with, and one group of Ben’s with two places. */
export async function placesWorld() {
  const world = sendingWorld();
  const { store, clock } = world;
  let now = Date.parse(monday);
  const over = (front: Store) => ({
    ...world.process(teamsOf(clock).connector, front),
    now: () => new Date(now).toISOString(),
  });
  const services = over(store);
  await store.create('groups', groupWith({ capacity: 2, runBy: [{ personId: 'ben', name: 'ben' }] }));
  const grants = ben.grants;
  const staff = newcomer('ben', services.tenantId, 'ben');
  await store.create('staff', { ...staff, grants, localIds: ['brimbank'] });
  for (const id of caseIds)
    await store.create('cases', caseWith('gettingStarted', id, { referrer: who('dana'), holder: ana }));
  const caseOf = async (id: string): Promise<Case> => {
    const held = await store.read('cases', 'brimbank', id);
    if (!held) throw new Error(`There is no ${id}.`);
    return held.document;
  };
  return {
    store,
    passes: (minutes: number) => {
      now += minutes * 60_000;
    },
    caseOf,
    async groupOf(): Promise<Group> {
      const held = await store.read('groups', 'brimbank', 'garden');
      if (!held) throw new Error('There is no group.');
      return held.document;
    },
    /** A press, as often as it is made. */
    press: (verb: string, ids: Record<string, string>, inputs: Record<string, string> = {}): Press => ({
      verb,
      ids: { localId: 'brimbank', groupId: 'garden', ...ids },
      inputs,
      nonce: newNonce(),
      revision: undefined,
      through: 'dialog',
      surface: 'dialog',
    }),
    does: async (by: Asker, press: Press, front: Store = store) =>
      verbs[press.verb]?.(over(front), by, press),
    /** What the change of a case wakes. */
    async settles() {
      for (const id of caseIds) await followGroups(services, await caseOf(id));
    },
    async takePart(): Promise<string[]> {
      const all = await Promise.all(caseIds.map(caseOf));
      return all.filter((found) => takesPart(found, 'garden')).map(({ id }) => id);
    },
  };
}
export type PlacesWorld = Awaited<ReturnType<typeof placesWorld>>;

/** Of the case that somebody has in the group, the id of their place. */
export async function connectionIdOf(world: PlacesWorld, caseId: string): Promise<string> {
  const { connections = [] } = await world.caseOf(caseId);
  return connections.find(({ group }) => group)?.id ?? inGroup().id;
}

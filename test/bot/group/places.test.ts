import * as fc from 'fast-check';
import type { Group } from '../../../domain/group/group';
import type { Store } from '../../../store/store';
import { StoreUnavailable } from '../../../store/storeFaults';
import { randomRuns } from '../../support/randomRuns';
import { scheduledStore } from '../../support/sending/scheduledStore';
import { ana, ben, caseIds, connectionIdOf, type PlacesWorld, placesWorld } from './placesWorld';

const caseId = fc.constantFrom(...caseIds);
const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant('join' as const),
      caseId,
      isTwice: fc.boolean(),
      isCut: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('leave' as const), caseId }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('undo' as const), caseId }) },
  {
    weight: 2,
    arbitrary: fc.record({ is: fc.constant('places' as const), places: fc.integer({ min: 1, max: 4 }) }),
  },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('undoPlaces' as const) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('look' as const) }) },
);
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;
const rounds = fc.array(
  fc.record({ acts: fc.array(act, { minLength: 1, maxLength: 3 }), minutes: fc.constantFrom(0, 1, 11) }),
  { minLength: 3, maxLength: 10, size: 'max' },
);

/** Dies before it writes a case. */
const dies = (store: Store): Store => ({
  ...store,
  replace: async (container, held, next) => {
    if (container === 'cases') throw new StoreUnavailable('It died before the write.');
    return store.replace(container, held, next);
  },
});

/** Every write of the group, looked at. */
function watched(store: Store, wrote: (before: Group, next: Group) => void): Store {
  return {
    ...store,
    replace: async (container, held, next) => {
      const outcome = await store.replace(container, held, next);
      if (container === 'groups' && outcome === 'replaced') wrote(held.document as Group, next as Group);
      return outcome;
    },
  };
}

async function does(world: PlacesWorld, store: Store, asked: Act): Promise<void> {
  if (asked.is === 'join') {
    const yes = { group: 'garden', saidYes: 'true', knowWhoSees: 'true' };
    const press = world.press('group.join', { caseId: asked.caseId }, yes);
    if (asked.isCut) await world.does(ana, press, dies(store)).catch(() => undefined);
    if (!asked.isCut || asked.isTwice) await world.does(ana, press, store);
    if (asked.isTwice) await world.does(ana, press, store);
  }
  if (asked.is === 'leave') {
    const ids = { caseId: asked.caseId, connectionId: await connectionIdOf(world, asked.caseId) };
    await world.does(ana, world.press('group.leave', ids, { how: 'notRightNow' }), store);
  }
  if (asked.is === 'undo')
    await world.does(ana, world.press('referral.undo', { caseId: asked.caseId }), store);
  if (asked.is === 'places') {
    const inputs = { name: 'Garden', places: String(asked.places), runBy: 'ben' };
    await world.does(ben, world.press('group.change', {}, inputs), store);
  }
  if (asked.is === 'undoPlaces') await world.does(ben, world.press('group.undo', {}), store);
  if (asked.is === 'look') await world.does(ben, world.press('group.open', {}), store);
}

test(
  'whoever joins, leaves, takes back, asks again or changes the places, at whatever moment: nobody has a place too many, and the list says what the cases say',
  async () => {
    let joins = 0;
    await fc.assert(
      fc.asyncProperty(rounds, fc.scheduler(), async (all, scheduler) => {
        const world = await placesWorld();
        const wrote = (before: Group, next: Group) => {
          const { verb = '' } = next.donePresses.at(-1) ?? {};
          expect(new Set(next.members.map((one) => one.caseId)).size).toBe(next.members.length);
          expect(next.revision).toBe(before.revision + 1);
          // a place that is given back by undoing is theirs also where it was taken meanwhile
          if (verb === 'group.join' && next.members.length > before.members.length) {
            joins += 1;
            expect(next.members.length).toBeLessThanOrEqual(next.capacity);
          }
          if (verb === 'group.change') expect(next.capacity).toBeGreaterThanOrEqual(next.members.length);
        };
        const store = scheduledStore(watched(world.store, wrote), scheduler);
        for (const { acts, minutes } of all) {
          await scheduler.waitFor(Promise.all(acts.map((one) => does(world, store, one))));
          await world.settles();
          const members = (await world.groupOf()).members.map((one) => one.caseId);
          expect(members).toEqual(expect.arrayContaining(await world.takePart()));
          world.passes(minutes);
        }
        world.passes(11);
        await world.does(ben, world.press('group.open', {}));
        const { members } = await world.groupOf();
        expect(members.map((one) => one.caseId).sort()).toEqual(await world.takePart());
        for (const id of caseIds) {
          const { connections = [] } = await world.caseOf(id);
          expect(connections.length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: randomRuns },
    );
    expect(joins).toBeGreaterThan(randomRuns);
  },
  120_000 + randomRuns * 200,
);

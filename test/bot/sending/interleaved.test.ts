import * as fc from 'fast-check';
import { sendDue } from '../../../bot/sending/sender';
import type { Nudge } from '../../../domain/notice/nudge';
import type { Store } from '../../../store/store';
import { randomRuns } from '../../support/randomRuns';
import { scheduledConnector, scheduledStore, withoutLeases } from '../../support/sending/scheduledStore';
import { sendingWorld } from '../../support/sending/sendingWorld';
import { teamsOf } from '../../support/sending/teamsOf';

/** 2,500 at the usual count, many more at night. */
const interleavings = randomRuns * 25;

/** Counts how often each nudge was claimed, as the store has it. */
function claimsIn(store: Store, claims: Map<string, number>): Store {
  return {
    ...store,
    replace: async (container, held, next) => {
      const outcome = await store.replace(container, held, next);
      const isClaim = container === 'nudges' && (next as Nudge).state === 'claimed';
      if (isClaim && outcome === 'replaced') claims.set(next.id, (claims.get(next.id) ?? 0) + 1);
      return outcome;
    },
  };
}

/** Two processes look at once, and every read, write and request of theirs comes in the order of the scheduler. */
async function bothSweep(scheduler: fc.Scheduler, haveLease: boolean) {
  const world = sendingWorld();
  const teams = teamsOf(world.clock);
  for (const id of ['ana', 'ben']) await world.person(id);
  const owed = [await world.owes('ana'), await world.owes('ben')];
  const claims = new Map<string, number>();
  const counted = claimsIn(world.store, claims);
  let real = world.clock.now();
  const timer = {
    ...world.clock,
    now: () => real,
    wait: async (milliseconds: number) => {
      await scheduler.schedule(Promise.resolve());
      real += milliseconds;
    },
  };
  const sweeps = [1, 2].map(() => {
    const store = scheduledStore(haveLease ? counted : withoutLeases(counted), scheduler);
    return sendDue(world.process(scheduledConnector(teams.connector, scheduler), store, timer));
  });
  await scheduler.waitFor(Promise.all(sweeps));
  await sendDue(world.process(teams.connector));
  return { world, teams, claims, owed };
}

test.each([true, false])(
  'two sweeps at once claim nothing twice and send nothing twice, in whatever order (with a lease: %s)',
  async (haveLease) => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const { world, teams, claims, owed } = await bothSweep(scheduler, haveLease);
        expect(owed.map((id) => claims.get(id))).toEqual([1, 1]);
        expect(teams.asked.map(({ what, personId }) => `${what} ${personId}`).sort()).toEqual([
          'post ana',
          'post ben',
        ]);
        for (const nudge of await world.nudges())
          expect(nudge).toMatchObject({ state: 'delivered', attempts: 1, ambiguous: 0 });
        expect(world.faults).toEqual([]);
      }),
      { numRuns: interleavings / 2 },
    );
  },
  120_000 + interleavings * 20,
);

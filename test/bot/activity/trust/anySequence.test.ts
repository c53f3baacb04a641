import fc from 'fast-check';
import { trustChanges } from '../../../../bot/activity/trust/trustWays';
import type { Activity } from '../../../../domain/activity/activity';
import { type Role, roles } from '../../../../domain/staff/roles';
import { randomRuns } from '../../../support/randomRuns';
import type { Town } from '../../../support/town';
import { deedRoles, likelyInputs } from './deedModel';
import { activityId, kept, localId, trustTown } from './trustTown';

let town: Town;
beforeAll(async () => {
  town = await trustTown();
});
afterAll(() => town.close());

const step = fc.record({
  verb: fc.constantFrom(...Object.keys(deedRoles), 'activity.undo'),
  role: fc.oneof(fc.constant<Role>('linkWorker'), fc.constantFrom<Role>(...roles)),
  who: fc.constantFrom('p1', 'p2'),
  inputs: likelyInputs,
  isAgain: fc.boolean(),
  minutes: fc.constantFrom(0, 1, 11),
});

/** All but how it came to be. */
function facts({ revision, changes, donePresses, notices, audit, wakeAt, ...rest }: Activity) {
  return rest;
}

async function fresh(id: string): Promise<void> {
  const { wakeAt, ...first } = await kept(town);
  await town.store.create('activities', { ...first, id, source: { ...Object(first.source), id } });
}

test('whoever presses whatever, rights, reasons, history and undo hold', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 20 }), async (steps) => {
      run += 1;
      const id = `${activityId}-${run}`;
      await fresh(id);
      const before = new Map<number, Activity>();
      for (const { verb, role, who, inputs, isAgain, minutes } of steps) {
        town.passes(minutes * 60_000);
        const was = await kept(town, id);
        before.set(was.revision, was);
        const by = { id: who, name: who, grants: [{ localId, roles: [role], from: '', grantedBy: 'test' }] };
        const nonce = town.services.newNonce();
        const ids = { localId, activityId: id, seen: town.now() };
        const press = {
          ...{ verb, ids, nonce, inputs, revision: was.revision },
          ...{ through: 'dialog' as const, surface: 'dialog' as const },
        };
        await trustChanges[verb]?.(town.services, by, press);
        const once = await kept(town, id);
        if (isAgain) await trustChanges[verb]?.(town.services, by, press);
        const now = await kept(town, id);

        const isDone = now.revision > was.revision;
        if (isAgain && isDone) expect(now).toEqual(once);
        expect(now.revision - was.revision).toBeLessThanOrEqual(1);
        expect(now.changes).toHaveLength(now.revision);
        expect(now.changes.slice(0, was.revision)).toEqual(was.changes);
        if (now.vetting?.status === 'doNotSuggest') expect(now.vetting.reason).toMatch(/\S/);
        if (!isDone) expect(now).toEqual(was);
        const may = deedRoles[verb];
        if (may && !may.includes(role)) expect(isDone).toBe(false);
        if (verb === 'activity.undo' && isDone) {
          const earlier = before.get(was.revision - 1);
          expect(earlier && facts(now)).toEqual(earlier && facts(earlier));
          expect(was.changes.at(-1)?.by.personId).toBe(who);
        }
      }
    }),
    { numRuns: randomRuns },
  );
});

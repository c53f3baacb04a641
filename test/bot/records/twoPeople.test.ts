import fc from 'fast-check';
import { StoreUnavailable } from '../../../store/storeFaults';
import { caseWith } from '../../support/cases';
import { crashingStore } from '../../support/crashingStore';
import { randomRuns } from '../../support/randomRuns';
import { longAgo, seven } from '../../support/records';
import { recordsWorld } from '../../support/recordsWorld';

const ids = ['BRI-2THS', 'BRI-2AAA', 'BRI-2BBB'];
const people = { lou: 'lead', mia: 'lead', pia: 'privacyOfficer' } as const;
const person = { id: 'r', name: 'R', grants: [] };
const made = caseWith('closed', 'BRI-2THS', { referrer: person, holder: person });
const timeline = made.timeline.map((entry) => ({ ...entry, at: longAgo }));

type World = ReturnType<typeof recordsWorld>;
async function filled(world: World, since: string): Promise<World> {
  for (const [name, role] of Object.entries(people)) await world.person(name, role);
  for (const id of ids) {
    const found = { ...made, id, referral: { ...made.referral, since }, timeline, notices: [], audit: [] };
    await world.store.create('cases', { ...found, lastSpokenAt: since });
    const entries = [{ at: longAgo, by: 'r', event: 'spoke' } as const];
    await world.store.create('case-history', {
      id: `${id}-0`,
      localId: 'brimbank',
      caseId: id,
      after: 0,
      entries,
    });
  }
  return world;
}

const who = fc.constantFrom('lou', 'mia', 'pia');
const some = fc.subarray(ids, { minLength: 1 });
const press = (verb: string) => fc.record({ verb: fc.constant(verb), who, cases: some });
const step = fc.oneof(
  { weight: 4, arbitrary: press('disposal.mark') },
  { weight: 4, arbitrary: press('disposal.confirm') },
  { weight: 1, arbitrary: press('disposal.takeOff') },
  { weight: 2, arbitrary: fc.record({ days: fc.nat(900) }) },
  { weight: 2, arbitrary: fc.constant('minute' as const) },
);

test('under any settings and after any time, nothing is removed without the presses of two different people', async () => {
  const classes = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b'),
      name: fc.constant('Class'),
      years: fc.integer({ min: 1, max: 12 }),
    }),
    { selector: ({ id }) => id, maxLength: 2 },
  );
  await fc.assert(
    fc.asyncProperty(
      classes,
      fc.constantFrom('a', 'b'),
      fc.array(step, { maxLength: 20 }),
      async (set, one, steps) => {
        const world = await filled(recordsWorld(set), longAgo);
        const marked = new Map<string, string>();
        const mayGo = new Set<string>();
        for (const next of steps) {
          if (next === 'minute') await world.sweeps();
          else if ('days' in next) world.passes(next.days);
          else {
            await world.presses(next.who, next.verb, one, next.cases);
            for (const id of next.cases) {
              if (next.verb === 'disposal.mark' && !marked.has(id)) marked.set(id, next.who);
              if (next.verb === 'disposal.takeOff' && !mayGo.has(id)) marked.delete(id);
              const by = marked.get(id);
              if (next.verb === 'disposal.confirm' && by !== undefined && by !== next.who) mayGo.add(id);
            }
          }
          await world.sweeps();
          const left = await world.idsIn('cases', 'case-history');
          for (const id of ids) {
            const stays = set.length === 0 || !mayGo.has(id);
            if (stays) expect([id, left.has(id), left.has(`${id}-0`)]).toEqual([id, true, true]);
          }
        }
      },
    ),
    { numRuns: randomRuns },
  );
});

test('wherever a run dies, the minutes after it finish what two people confirmed, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(14), fc.constantFrom('before', 'after'), async (dies, when) => {
      let writes = -1;
      const crash = crashingStore(({ container }) => {
        if (writes < 0 || container === 'leases') return undefined;
        writes += 1;
        return writes === dies + 1 ? when : undefined;
      });
      const world = await filled(recordsWorld([seven], crash), longAgo);
      await world.presses('lou', 'disposal.mark', seven.id, ids.slice(0, 2));
      await world.presses('mia', 'disposal.confirm', seven.id, ids.slice(0, 1));
      writes = 0;
      await world.settles().catch((error: unknown) => expect(error).toBeInstanceOf(StoreUnavailable));
      writes = -1;
      await world.settles();
      const left = await world.idsIn('cases', 'case-history');
      expect([...left].sort()).toEqual(['BRI-2AAA', 'BRI-2AAA-0', 'BRI-2BBB', 'BRI-2BBB-0']);
      const kept = await world.store.query('disposals', { partition: 'brimbank' });
      expect(kept.found.map(({ document }) => [document.id, document.state])).toEqual([
        ['BRI-2AAA', 'marked'],
        ['BRI-2THS', 'done'],
      ]);
      const audit = await world.store.query('audit', { partition: 'BRI-2THS' });
      expect(audit.found.map(({ document }) => document.verb).sort()).toEqual([
        'disposal.confirm',
        'disposal.mark',
        'disposal.removed',
      ]);
    }),
    { numRuns: randomRuns },
  );
});

test('a document that says one person did both removes nothing', async () => {
  const world = await filled(recordsWorld([seven]), longAgo);
  await world.presses('lou', 'disposal.mark', seven.id, ids.slice(0, 1));
  const held = await world.store.read('disposals', 'brimbank', 'BRI-2THS');
  if (!held) throw new Error('It was not marked.');
  const forged = { ...held.document, state: 'begun', confirmedBy: 'lou', confirmedAt: longAgo } as const;
  await world.store.replace('disposals', held, forged);
  await world.sweeps();
  expect([...(await world.idsIn('cases'))].sort()).toEqual([...ids].sort());
});

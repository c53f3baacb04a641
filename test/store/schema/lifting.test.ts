import fc from 'fast-check';
import type { Migration, StoredDocument } from '../../../store/schema/migrations';
import { MemoryFile, memoryStore } from '../../support/memoryStore';
import { randomRuns } from '../../support/randomRuns';
import { rawMemory } from '../../support/store/rawMemory';
import { storeNudge } from '../../support/store/storeNudge';

const names = ['one', 'two', 'three'] as const;
const name = fc.constantFrom(...names);

/** Steps that a shape takes: a field comes, goes, is called otherwise, becomes a list, or is reckoned from another. */
const step: fc.Arbitrary<Migration> = fc.oneof(
  fc.tuple(name, fc.integer()).map(
    ([field, value]): Migration =>
      (found) => ({ ...found, [field]: found[field] ?? value }),
  ),
  name.map(
    (field): Migration =>
      ({ [field]: _gone, ...rest }) =>
        rest,
  ),
  fc.tuple(name, name).map(
    ([from, to]): Migration =>
      ({ [from]: value, ...rest }) => ({ ...rest, ...(value !== undefined && { [to]: value }) }),
  ),
  name.map(
    (field): Migration =>
      (found) => ({ ...found, [field]: [found[field] ?? null] }),
  ),
  name.map(
    (field): Migration =>
      (found) => ({ ...found, reckoned: JSON.stringify([found['reckoned'] ?? 0, found[field] ?? 0]) }),
  ),
);
const written = fc.record(Object.fromEntries(names.map((field) => [field, fc.integer()])), {
  requiredKeys: [],
});

test('a document is the same whether it was lifted in one go or kept by any versions in between', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 6 }),
      fc.array(fc.nat(6), { maxLength: 3 }),
      written,
      async (steps, stops, fields) => {
        const nudge = storeNudge();
        const lifted = async (versions: number[]): Promise<StoredDocument> => {
          const file = new MemoryFile();
          await rawMemory(file).keep('nudges', { ...nudge, ...fields });
          for (const version of versions) {
            const store = memoryStore(file, { migrations: { nudges: steps.slice(0, version) } });
            const held = await store.read('nudges', nudge.recipientId, nudge.id);
            // somebody changed it, and what they changed is written in the shape of their version
            if (held) await store.replace('nudges', held, held.document);
          }
          return rawMemory(file).read('nudges', nudge.recipientId, nudge.id);
        };
        const between = stops.map((stop) => Math.min(stop, steps.length)).sort();
        expect(await lifted([...between, steps.length])).toEqual(await lifted([steps.length]));
      },
    ),
    { numRuns: randomRuns },
  );
});

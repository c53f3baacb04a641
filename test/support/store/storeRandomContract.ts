import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Nudge } from '../../../domain/notice/nudge';
import type { Condition } from '../../../store/store';
import { randomRuns } from '../randomRuns';
import { storeEveryPage } from './storeEveryPage';
import { storeMeets } from './storeMeets';
import { storeNudge } from './storeNudge';
import type { Stores } from './storeOpeners';

// few values, so that they meet often
const text = fc.constantFrom(
  '',
  'a',
  'A',
  'ab',
  'é',
  'e\u0301',
  '中',
  '😀',
  "'",
  '"',
  '1',
  'true',
  'null',
  '[1]',
);
const number = fc.constantFrom(-1, 0, 0.5, 1, 2, 1e21);
const scalar = fc.oneof(text, number, fc.boolean());
const value = fc.oneof(
  scalar,
  fc.constant(null),
  fc.array(scalar, { maxLength: 3 }),
  fc.record({ a: scalar }),
);
const wakeAt = fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22');

const fields = fc.record(
  { wakeAt, extra: fc.record({ x: value, y: value }, { requiredKeys: [] }) },
  { requiredKeys: [] },
);
const field = fc.constantFrom('extra.x', 'extra.y', 'extra.x.a', 'wakeAt', 'state');
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ field, is: scalar }),
  fc.record({ field, from: scalar }),
  fc.record({ field, before: scalar, from: scalar }),
  fc.record({ field, upTo: scalar }),
  fc.record({ field, in: fc.array(scalar, { maxLength: 4 }) }),
  fc.record({ field, has: scalar }),
);
const question = fc.record({
  where: fc.array(condition, { maxLength: 2 }),
  order: fc.option(fc.record({ by: fc.constant('wakeAt'), descending: fc.boolean() })),
  everywhere: fc.boolean(),
  limit: fc.integer({ min: 1, max: 4 }),
});

export function storeRandomContract(stores: Stores): void {
  test(
    'any query finds what a plain filter and a plain sort find',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fields, { maxLength: 7 }), question, async (documents, asked) => {
          const { store } = stores();
          const run = randomUUID();
          const nudges = documents.map((fields, number) =>
            storeNudge({
              id: `${number % 4}`,
              recipientId: `${run}${number < 4 ? 1 : 2}`,
              occurrence: run,
              ...fields,
            }),
          );
          for (const nudge of nudges) await store.create('nudges', nudge);

          const where: Condition[] = [{ field: 'occurrence', is: run }, ...asked.where];
          const partition = asked.everywhere ? { everywhere: true as const } : `${run}1`;
          const { order, limit } = asked;
          const pages = await storeEveryPage(store, 'nudges', {
            partition,
            where,
            limit,
            ...(order && { order }),
          });
          expect(pages.flat()).toEqual(expected(nudges, where, partition, order));

          for (const { recipientId, id } of nudges) {
            const held = await store.read('nudges', recipientId, id);
            if (held) await store.remove('nudges', held);
          }
        }),
        { numRuns: randomRuns },
      );
    },
    60_000 + 200 * randomRuns,
  );
}

function expected(
  nudges: Nudge[],
  where: Condition[],
  partition: string | object,
  order: { descending: boolean } | null,
): Nudge[] {
  const place = (nudge: Nudge) => [order ? nudge.wakeAt : '', nudge.id, nudge.recipientId].join(' ');
  const sorted = nudges
    .filter((nudge) => typeof partition !== 'string' || nudge.recipientId === partition)
    .filter((nudge) => !order || nudge.wakeAt !== undefined)
    .filter((nudge) => where.every((condition) => storeMeets(nudge, condition)))
    .sort((a, b) => (place(a) < place(b) ? -1 : 1));
  return order?.descending ? sorted.reverse() : sorted;
}

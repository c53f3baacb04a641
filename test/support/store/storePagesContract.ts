import { randomUUID } from 'node:crypto';
import type { Nudge } from '../../../domain/notice/nudge';
import type { Draft } from '../../../domain/referral/refer/draft';
import type { Query } from '../../../store/store';
import { storeEveryPage } from './storeEveryPage';
import { storeNudge } from './storeNudge';
import type { Stores } from './storeOpeners';

const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T00:00:00.000Z`;

export function storePagesContract(stores: Stores): void {
  describe('paging', () => {
    const [partition, other] = [randomUUID(), randomUUID()].sort() as [string, string];
    const due = (id: string, wakeAt?: string, recipientId = partition): Nudge =>
      storeNudge({ id, recipientId, occurrence: partition, ...(wakeAt && { wakeAt }) });

    beforeAll(async () => {
      const nudges = [
        ...['e', 'c', 'a', 'd', 'b'].map((id) => due(id, day(2))),
        due('z', day(1)),
        due('y', day(3)),
        due('never'),
        due('a', day(2), other),
        due('b', day(2), other),
        { ...due('odd'), wakeAt: 5 as unknown as string },
      ];
      for (const nudge of nudges) await stores().store.create('nudges', nudge);
    });

    const order = { by: 'wakeAt' };
    const names = async (query: Omit<Query, 'after'>) => {
      const pages = await storeEveryPage(stores().store, 'nudges', query);
      return pages.map((page) =>
        page.map(({ id, recipientId }) => (recipientId === other ? `other ${id}` : id)),
      );
    };

    test('rows come in order, ties by id, and without those that lack the field', async () => {
      expect(await names({ partition, order })).toEqual([['z', 'a', 'b', 'c', 'd', 'e', 'y']]);
    });

    test('the descending order is the very reverse', async () => {
      const descending = { by: 'wakeAt', descending: true };
      expect(await names({ partition, order: descending })).toEqual([['y', 'e', 'd', 'c', 'b', 'a', 'z']]);
    });

    test('pages have neither gap nor repeat, in the midst of ties too', async () => {
      expect(await names({ partition, order, limit: 2 })).toEqual([
        ['z', 'a'],
        ['b', 'c'],
        ['d', 'e'],
        ['y'],
      ]);
      expect(await names({ partition, order: { ...order, descending: true }, limit: 3 })).toEqual([
        ['y', 'e', 'd'],
        ['c', 'b', 'a'],
        ['z'],
      ]);
      expect(await names({ partition, limit: 4 })).toEqual([
        ['a', 'b', 'c', 'd'],
        ['e', 'never', 'odd', 'y'],
        ['z'],
      ]);
    });

    test('everywhere, documents of the same time and id in two partitions both come', async () => {
      const where = [{ field: 'occurrence', is: partition }];
      expect(await names({ partition: { everywhere: true }, where, order, limit: 2 })).toEqual([
        ['z', 'a'],
        ['other a', 'b'],
        ['other b', 'c'],
        ['d', 'e'],
        ['y'],
      ]);
      expect((await names({ partition: { everywhere: true }, where, limit: 1 })).flat().slice(0, 4)).toEqual([
        'a',
        'other a',
        'b',
        'other b',
      ]);
    });

    test('a page that ends with the last row has no next', async () => {
      const page = await stores().store.query('nudges', { partition, order, limit: 7 });
      expect([page.found.length, page.next]).toEqual([7, undefined]);
    });

    test('a row that comes or goes between two pages disturbs none of the others', async () => {
      const { store } = stores();
      const own = randomUUID();
      for (const id of ['b', 'd', 'f']) await store.create('nudges', due(id, day(2), own));
      const first = await store.query('nudges', { partition: own, order, limit: 2 });
      for (const id of ['a', 'e']) await store.create('nudges', due(id, day(2), own));
      if (first.found[1]) await store.remove('nudges', first.found[1]);

      const next = await store.query('nudges', { partition: own, order, limit: 9, after: first.next ?? '' });
      expect(next.found.map(({ document }) => document.id)).toEqual(['e', 'f']);
    });

    test.each([
      '',
      'rubbish',
      Buffer.from('[1,2,3]').toString('base64url'),
      Buffer.from('["a"]').toString('base64url'),
    ])('a token that was made up, %p, is refused', async (after) => {
      await expect(stores().store.query('nudges', { partition, order, after })).rejects.toThrow(TypeError);
    });

    test('a page of no rows at all is refused', async () => {
      await expect(stores().store.query('nudges', { partition, limit: 0 })).rejects.toThrow(TypeError);
    });

    test('5,000 documents of one partition are paged through, each once', async () => {
      const { store } = stores();
      const personId = randomUUID();
      const drafts = Array.from({ length: 5000 }, (_, number): Draft => {
        const wakeAt = day(1 + (number % 7));
        const id = `draft-${String(number).padStart(4, '0')}`;
        return {
          id,
          personId,
          localId: 'brimbank',
          state: 'open',
          typed: {},
          startedAt: wakeAt,
          savedAt: wakeAt,
          wakeAt,
        };
      });
      for (let from = 0; from < drafts.length; from += 100)
        await Promise.all(drafts.slice(from, from + 100).map((draft) => store.create('drafts', draft)));

      const pages = await storeEveryPage(store, 'drafts', { partition: personId, order, limit: 900 });
      expect(pages.map((page) => page.length)).toEqual([900, 900, 900, 900, 900, 500]);
      const inOrder = drafts.sort((a, b) => (a.wakeAt + a.id < b.wakeAt + b.id ? -1 : 1)).map(({ id }) => id);
      expect(pages.flat().map(({ id }) => id)).toEqual(inOrder);
    }, 300_000);
  });
}

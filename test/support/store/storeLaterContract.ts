import { randomUUID } from 'node:crypto';
import { DocumentFromLater } from '../../../store/storeFaults';
import { storeEveryPage } from './storeEveryPage';
import { storeMigrations } from './storeMigrations';
import { storeNudge } from './storeNudge';
import type { Stores } from './storeOpeners';

export function storeLaterContract(stores: Stores): void {
  describe('a document that a newer version of the bot wrote', () => {
    const newer = () => stores().ofVersion({ migrations: storeMigrations });

    test('is not read, and the fault says which it is and nothing that is in it', async () => {
      const nudge = storeNudge({ why: 'Rosemary' });
      await newer().create('nudges', nudge);
      const fault = await stores()
        .store.read('nudges', nudge.recipientId, nudge.id)
        .catch((thrown: unknown) => thrown);
      expect(fault).toBeInstanceOf(DocumentFromLater);
      expect(fault).toMatchObject({ container: 'nudges', id: nudge.id });
      expect((fault as Error).message).toBe(
        'A document of nudges has schema version 3; 1 is the newest known here',
      );
    });

    test('is never written over', async () => {
      const { store, raw } = stores();
      const nudge = storeNudge();
      await store.create('nudges', nudge);
      const held = await store.read('nudges', nudge.recipientId, nudge.id);
      const theirs = await newer().read('nudges', nudge.recipientId, nudge.id);
      if (!held || !theirs) throw new Error('It was not kept');
      const other = newer();
      const again = await other.read('nudges', nudge.recipientId, nudge.id);
      if (again) await other.replace('nudges', again, { ...again.document, attempts: 5 });

      expect(await store.replace('nudges', held, { ...nudge, attempts: 1 })).toBe('stale');
      expect(await store.remove('nudges', held)).toBe('stale');
      expect(await store.create('nudges', nudge)).toBe('exists');
      const stands = await raw.read('nudges', nudge.recipientId, nudge.id);
      expect(stands).toMatchObject({ schemaVersion: 3, attempts: 5 });
    });

    test('keeps no query from the others, not even where it fills pages, and each is told by its id', async () => {
      const recipientId = randomUUID();
      for (const [index, id] of ['a', 'b', 'c', 'd', 'e', 'f'].entries())
        await (['b', 'c', 'd', 'f'].includes(id) ? newer() : stores().store).create(
          'nudges',
          storeNudge({ id, recipientId, wakeAt: `${index}` }),
        );
      const passed: string[] = [];
      const store = stores().ofVersion({ onLater: ({ id }) => passed.push(id) });
      for (const asked of [{}, { order: { by: 'wakeAt' } }]) {
        passed.length = 0;
        const pages = await storeEveryPage(store, 'nudges', { partition: recipientId, limit: 2, ...asked });
        expect(pages.map((page) => page.map(({ id }) => id))).toEqual([['a'], [], ['e']]);
        expect(passed).toEqual(['b', 'c', 'd', 'f']);
      }
    });

    test('is passed over by the change feed, which tells the others', async () => {
      const passed: string[] = [];
      const store = stores().ofVersion({ onLater: ({ id }) => passed.push(id) });
      let page = await store.changes('nudges');
      while (page.more) page = await store.changes('nudges', page.token);
      passed.length = 0;
      const [one, theirs, other] = [storeNudge(), storeNudge(), storeNudge()];
      await store.create('nudges', one);
      await newer().create('nudges', theirs);
      await store.create('nudges', other);
      const { documents } = await store.changes('nudges', page.token);
      expect(documents.map(({ id }) => id).sort()).toEqual([one.id, other.id].sort());
      expect(passed).toEqual([theirs.id]);
    });

    test.each([0, -1, 1.5, 'two', null, {}])(
      'so is one whose number is %p, which no version writes',
      async (odd) => {
        const nudge = storeNudge();
        await stores().raw.keep('nudges', { ...nudge, schemaVersion: odd });
        await expect(stores().store.read('nudges', nudge.recipientId, nudge.id)).rejects.toThrow(
          DocumentFromLater,
        );
      },
    );
  });
}

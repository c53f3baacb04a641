import { randomUUID } from 'node:crypto';
import type { Nudge } from '../../../domain/notice/nudge';
import type { Held } from '../../../store/store';
import { storeEveryPage } from './storeEveryPage';
import { firstStepAlone, storeMigrations } from './storeMigrations';
import { storeNudge } from './storeNudge';
import type { Stores } from './storeOpeners';

export function storeSchemaContract(stores: Stores): void {
  describe('documents of earlier versions', () => {
    const newest = () => stores().ofVersion({ migrations: storeMigrations });
    const nudge = (fields: Parameters<typeof storeNudge>[0] = {}) => storeNudge({ why: 'a', ...fields });
    const lifted = ({ why, ...rest }: Nudge) => ({ ...rest, reasons: why === undefined ? [] : [why] });
    const read = async (store = newest(), { recipientId, id }: Nudge) => {
      const held = await store.read('nudges', recipientId, id);
      if (!held) throw new Error('It is not there');
      return held;
    };
    const rawOf = ({ recipientId, id }: Nudge) => stores().raw.read('nudges', recipientId, id);
    const changed = (held: Held<Nudge>) => ({ ...held.document, attempts: 9 });

    test('what is written has its version in the store, and nobody who reads it sees that', async () => {
      const { store } = stores();
      const one = nudge();
      await store.create('nudges', one);
      expect(await rawOf(one)).toMatchObject({ schemaVersion: 1, why: 'a' });
      const found = await store.query('nudges', { partition: one.recipientId });
      expect([(await read(store, one)).document, found.found[0]?.document]).toEqual([one, one]);
      let page = await store.changes('nudges');
      while (page.more) page = await store.changes('nudges', page.token);
      await store.replace('nudges', await read(store, one), { ...one, attempts: 1 });
      expect((await store.changes('nudges', page.token)).documents).toEqual([{ ...one, attempts: 1 }]);
    });

    test('one that was written before there were versions is read as it is, or through every step since', async () => {
      const one = nudge();
      await stores().raw.keep('nudges', { ...one });
      expect((await read(stores().store, one)).document).toEqual(one);
      expect((await read(newest(), one)).document).toEqual(lifted(one));
    });

    test('one from in between takes the later steps alone', async () => {
      const one = nudge();
      const between = stores().ofVersion({ migrations: firstStepAlone });
      await between.create('nudges', one);
      expect((await read(newest(), one)).document).toEqual({ ...one, reasons: [] });
      await between.replace('nudges', await read(between, one), { ...one, ...{ reason: 'b' } });
      expect((await read(newest(), one)).document).toEqual({ ...one, reasons: ['b'] });
    });

    test('queries and the change feed lift too, and what a step does not know stays', async () => {
      const store = newest();
      const one = nudge({ extra: { kept: [null, { deep: true }] } });
      await stores().raw.keep('nudges', { ...one });
      const { found } = await store.query('nudges', { partition: one.recipientId });
      expect(found[0]?.document).toEqual(lifted(one));
      const told: Nudge[] = [];
      for (let page = await store.changes('nudges'); ; page = await store.changes('nudges', page.token)) {
        told.push(...page.documents);
        if (!page.more) break;
      }
      expect(told.find(({ id }) => id === one.id)).toEqual(lifted(one));
    });

    test('reading writes nothing; a change writes it in the newest shape, with its number', async () => {
      const store = newest();
      const one = nudge();
      await stores().raw.keep('nudges', { ...one });
      const held = await read(store, one);
      await store.query('nudges', { partition: one.recipientId });
      expect(await rawOf(one)).not.toHaveProperty('schemaVersion');
      expect(await store.replace('nudges', held, changed(held))).toBe('replaced');
      const raw = await rawOf(one);
      expect(raw).toMatchObject({ schemaVersion: 3, reasons: ['a'], attempts: 9 });
      expect(raw).not.toHaveProperty('why');
      expect((await read(store, one)).document).toEqual({ ...lifted(one), attempts: 9 });
    });

    test('of two who change the same old one, one wins', async () => {
      const [mine, theirs] = [newest(), newest()];
      const one = nudge();
      await stores().raw.keep('nudges', { ...one });
      const [held, alsoHeld] = [await read(mine, one), await read(theirs, one)];
      expect(await mine.replace('nudges', held, changed(held))).toBe('replaced');
      expect(await theirs.replace('nudges', alsoHeld, changed(alsoHeld))).toBe('stale');
      expect(await theirs.remove('nudges', alsoHeld)).toBe('stale');
    });

    test('pages of several versions have neither gap nor repeat, though a step moves what they are ordered by', async () => {
      const later = {
        nudges: [({ wakeAt: _moved, ...rest }: object & { wakeAt?: unknown }) => ({ ...rest, wakeAt: '9' })],
      };
      const [before, after] = [stores().store, stores().ofVersion({ migrations: later })];
      const recipientId = randomUUID();
      for (const [index, id] of ['a', 'b', 'c', 'd', 'e'].entries())
        await (index % 2 === 0 ? before : after).create(
          'nudges',
          nudge({ id, recipientId, wakeAt: `${index}` }),
        );
      for (const order of [{ by: 'wakeAt' }, { by: 'wakeAt', descending: true }]) {
        const pages = await storeEveryPage(after, 'nudges', { partition: recipientId, order, limit: 2 });
        const ids = pages.flat().map(({ id }) => id);
        expect(ids).toEqual(order.descending ? ['e', 'd', 'c', 'b', 'a'] : ['a', 'b', 'c', 'd', 'e']);
      }
    });
  });
}

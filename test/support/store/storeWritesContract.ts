import type { Nudge } from '../../../domain/notice/nudge';
import type { Held } from '../../../store/store';
import { storeNudge } from './storeNudge';
import type { Stores } from './storeOpeners';

export function storeWritesContract(stores: Stores): void {
  describe('writing', () => {
    const kept = async (nudge: Nudge): Promise<Held<Nudge>> => {
      const { store } = stores();
      await store.create('nudges', nudge);
      const held = await store.read('nudges', nudge.recipientId, nudge.id);
      if (!held) throw new Error('It was not kept');
      return held;
    };
    const read = (nudge: Nudge) => stores().store.read('nudges', nudge.recipientId, nudge.id);

    test('what was created is read as it was written', async () => {
      const nudge = storeNudge({
        extra: { none: null, list: [1, 'two', [false]], empty: {}, fraction: 0.1 },
      });
      expect(await stores().store.create('nudges', nudge)).toBe('created');
      expect((await read(nudge))?.document).toEqual(nudge);
    });

    test('what is missing is read as undefined', async () => {
      expect(await read(storeNudge())).toBeUndefined();
    });

    test('a second create says so and changes nothing', async () => {
      const nudge = storeNudge();
      await kept(nudge);
      expect(await stores().second.create('nudges', { ...nudge, attempts: 7 })).toBe('exists');
      expect((await read(nudge))?.document).toEqual(nudge);
    });

    test('of two creates at once exactly one is the first', async () => {
      const { store, second } = stores();
      const nudge = storeNudge();
      const answers = await Promise.all([store.create('nudges', nudge), second.create('nudges', nudge)]);
      expect(answers.sort()).toEqual(['created', 'exists']);
    });

    test('the same id in two partitions is two documents', async () => {
      const one = storeNudge({ attempts: 1 });
      const other = storeNudge({ id: one.id, attempts: 2 });
      await kept(one);
      await kept(other);
      expect([(await read(one))?.document, (await read(other))?.document]).toEqual([one, other]);
    });

    test('a document that is its own partition is found by its id', async () => {
      const lease = { id: `lease-${storeNudge().id}`, holder: 'a', until: '2026-11-22T03:00:00.000Z' };
      await stores().store.create('leases', lease);
      expect((await stores().store.read('leases', lease.id, lease.id))?.document).toEqual(lease);
    });

    test('the version that is held can be replaced', async () => {
      const nudge = storeNudge();
      const held = await kept(nudge);
      expect(await stores().store.replace('nudges', held, { ...nudge, state: 'claimed' })).toBe('replaced');
      expect((await read(nudge))?.document).toEqual({ ...nudge, state: 'claimed' });
    });

    test('a version that someone else has replaced is stale, to replace and to remove', async () => {
      const { store, second } = stores();
      const nudge = storeNudge();
      const held = await kept(nudge);
      const theirs = await second.read('nudges', nudge.recipientId, nudge.id);
      await second.replace('nudges', theirs as Held<Nudge>, { ...nudge, state: 'claimed' });

      expect(await store.replace('nudges', held, { ...nudge, state: 'withdrawn' })).toBe('stale');
      expect(await store.remove('nudges', held)).toBe('stale');
      expect((await read(nudge))?.document.state).toBe('claimed');
    });

    test('a version that one has replaced oneself is stale', async () => {
      const nudge = storeNudge();
      const held = await kept(nudge);
      await stores().store.replace('nudges', held, { ...nudge, attempts: 1 });
      expect(await stores().store.replace('nudges', held, { ...nudge, attempts: 2 })).toBe('stale');
    });

    test('of two replaces at once exactly one wins', async () => {
      const { store, second } = stores();
      const nudge = storeNudge();
      const [mine, theirs] = [await kept(nudge), await second.read('nudges', nudge.recipientId, nudge.id)];
      const answers = await Promise.all([
        store.replace('nudges', mine, { ...nudge, attempts: 1 }),
        second.replace('nudges', theirs as Held<Nudge>, { ...nudge, attempts: 2 }),
      ]);
      expect([...answers].sort()).toEqual(['replaced', 'stale']);
      expect((await read(nudge))?.document.attempts).toBe(answers.indexOf('replaced') + 1);
    });

    test('what was removed is gone, and its version is stale for good', async () => {
      const { store } = stores();
      const nudge = storeNudge();
      const held = await kept(nudge);
      expect(await store.remove('nudges', held)).toBe('removed');
      expect(await read(nudge)).toBeUndefined();

      expect(await store.remove('nudges', held)).toBe('stale');
      expect(await store.replace('nudges', held, nudge)).toBe('stale');
      await store.create('nudges', nudge);
      expect(await store.replace('nudges', held, { ...nudge, attempts: 1 })).toBe('stale');
      expect((await read(nudge))?.document).toEqual(nudge);
    });

    test('a version from another store, or made up, is stale', async () => {
      const nudge = storeNudge();
      const held = await kept(nudge);
      expect(await stores().second.replace('nudges', held, nudge)).toBe('stale');
      expect(await stores().store.replace('nudges', { document: nudge }, nudge)).toBe('stale');
      expect(await stores().store.remove('nudges', { ...held })).toBe('stale');
    });

    test('a version that a query found can be replaced', async () => {
      const { store } = stores();
      const nudge = storeNudge();
      await kept(nudge);
      const [held] = (await store.query('nudges', { partition: nudge.recipientId })).found;
      expect(await store.replace('nudges', held as Held<Nudge>, { ...nudge, attempts: 1 })).toBe('replaced');
    });

    test('a document keeps its id and its partition', async () => {
      const nudge = storeNudge();
      const held = await kept(nudge);
      const { store } = stores();
      await expect(store.replace('nudges', held, { ...nudge, id: 'other' })).rejects.toThrow(TypeError);
      await expect(store.replace('nudges', held, { ...nudge, recipientId: 'other' })).rejects.toThrow(
        TypeError,
      );
      expect((await read(nudge))?.document).toEqual(nudge);
    });

    test('changing a document in hand changes nothing in the store, nor the version held', async () => {
      const nudge = storeNudge();
      const held = await kept(nudge);
      held.document.subject.id = 'BRI-0000';
      held.document.id = 'other';
      expect((await read(nudge))?.document).toEqual(nudge);
      expect(await stores().store.replace('nudges', held, nudge)).toBe('replaced');
    });
  });
}

import type { Nudge } from '../../../domain/notice/nudge';
import { storeNudge } from './storeNudge';
import type { Stores } from './storeOpeners';

export function storeChangesContract(stores: Stores): void {
  describe('the change feed', () => {
    /** All that changed since a token, and the token at its end. */
    const since = async (token?: string) => {
      const documents: Nudge[] = [];
      let page = await stores().store.changes('nudges', token);
      documents.push(...page.documents);
      while (page.more) {
        page = await stores().store.changes('nudges', page.token);
        documents.push(...page.documents);
      }
      return { documents, token: page.token };
    };
    const newest = (documents: Nudge[]) => new Map(documents.map((document) => [document.id, document]));

    test('from the beginning it tells every document', async () => {
      const nudge = storeNudge();
      await stores().store.create('nudges', nudge);
      expect(newest((await since()).documents).get(nudge.id)).toEqual(nudge);
    });

    test('after a token it tells what was created and what was replaced, in its newest version', async () => {
      const { store, second } = stores();
      const old = storeNudge();
      const untouched = storeNudge();
      await store.create('nudges', old);
      await store.create('nudges', untouched);
      const { token } = await since();

      const fresh = storeNudge();
      await second.create('nudges', fresh);
      for (const attempts of [1, 2]) {
        const held = await second.read('nudges', old.recipientId, old.id);
        if (held) await second.replace('nudges', held, { ...old, attempts });
      }
      const told = newest((await since(token)).documents);
      expect(Object.fromEntries(told)).toEqual({ [fresh.id]: fresh, [old.id]: { ...old, attempts: 2 } });
    });

    test('what was removed is told no more', async () => {
      const { store } = stores();
      const { token } = await since();
      const nudge = storeNudge();
      await store.create('nudges', nudge);
      const held = await store.read('nudges', nudge.recipientId, nudge.id);
      if (held) await store.remove('nudges', held);
      expect((await since(token)).documents).toEqual([]);
    });

    test('at the end it gives a token that can be used again', async () => {
      const { token } = await since();
      const nothing = await stores().store.changes('nudges', token);
      expect([nothing.documents, nothing.more]).toEqual([[], false]);

      const nudge = storeNudge();
      await stores().store.create('nudges', nudge);
      expect((await since(nothing.token)).documents).toEqual([nudge]);
      expect((await since(token)).documents).toEqual([nudge]);
    });

    test('it tells more documents than one page holds, each of them', async () => {
      const { token } = await since();
      const nudges = Array.from({ length: 250 }, () => storeNudge());
      await Promise.all(nudges.map((nudge) => stores().store.create('nudges', nudge)));
      const told = newest((await since(token)).documents);
      expect([...told.keys()].sort()).toEqual(nudges.map(({ id }) => id).sort());
    });

    test('it tells a container its own changes alone', async () => {
      const { token } = await since();
      await stores().store.create('leases', { id: storeNudge().id, holder: 'a', until: '2026' });
      expect((await since(token)).documents).toEqual([]);
    });
  });
}

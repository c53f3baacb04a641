import { DocumentTooLarge } from '../../../store/storeFaults';
import { storeNudge } from './storeNudge';
import type { Stores } from './storeOpeners';

const mostBytes = 2 * 1024 * 1024;

/** A nudge of exactly so many bytes of JSON in the store, half of its filling in letters of two bytes. */
function nudgeOf(bytes: number) {
  const empty = storeNudge({ extra: 'x' });
  const room = bytes - Buffer.byteLength(JSON.stringify(asStored(empty))) + 1;
  return { ...empty, extra: 'é'.repeat(room / 4) + 'x'.repeat(room - 2 * Math.floor(room / 4)) };
}

const asStored = (nudge: object) => ({ ...nudge, schemaVersion: 1 });

const texts = {
  emoji: 'family 👩‍👩‍👧‍👦 flag 🇦🇺 skin 👍🏽',
  'a combining mark': 'e\u0301 is not \u00e9',
  'right to left': 'مرحبا بالعالم \u200fשלום\u200e',
  quotes: `O'Brien said "it's \`fine\`"; -- DROP TABLE nudges \\ %_`,
  NUL: 'before\u0000after',
  'line breaks': 'one\r\ntwo\u2028three\u0085four\ttab',
  'the last letters of Unicode': '\uffff\u{10ffff}',
};

const possibleIds = Object.entries({
  'a space': 'a b',
  'letters of any language': 'ü 😀',
  quotes: `o'x"`,
  percents: '%2F..%2F',
  'the signs that Teams uses': '29:1x_-@thread.tacv2',
  'other signs': 'a;b+c&d=e',
  '1,023 bytes': 'x'.repeat(1023),
});
const impossibleIds = Object.entries({
  nothing: '',
  'one dot alone': '.',
  'two dots alone': '..',
  'a slash': 'a/b',
  'a backslash': 'a\\b',
  'a question mark': 'a?b',
  'a hash': 'a#b',
  NUL: 'a\0b',
  'half a letter': '\ud800',
  '1,024 bytes': 'é'.repeat(512),
});

export function storeSizesContract(stores: Stores): void {
  describe('keeping', () => {
    test('a document of 2 MB of JSON is kept whole', async () => {
      const { store } = stores();
      const nudge = nudgeOf(mostBytes);
      expect(Buffer.byteLength(JSON.stringify(asStored(nudge)))).toBe(mostBytes);
      await store.create('nudges', nudge);
      const held = await store.read('nudges', nudge.recipientId, nudge.id);
      expect(held?.document).toEqual(nudge);
      if (held) await store.remove('nudges', held);
    });

    test('a document of one byte more is refused, without a word of what is in it', async () => {
      const { store } = stores();
      const tooLarge = nudgeOf(mostBytes + 1);
      const small = storeNudge();
      await store.create('nudges', small);
      const held = await store.read('nudges', small.recipientId, small.id);

      const refusals = [
        store.create('nudges', tooLarge),
        held && store.replace('nudges', held, { ...tooLarge, id: small.id, recipientId: small.recipientId }),
      ];
      for (const refusal of refusals) {
        const fault = await refusal?.catch((thrown: unknown) => thrown);
        expect(fault).toBeInstanceOf(DocumentTooLarge);
        expect((fault as Error).message).toBe('A document of nudges has 2097153 bytes; 2097152 is the most');
      }
      expect((await store.read('nudges', small.recipientId, small.id))?.document).toEqual(small);
    });

    test.each(Object.entries(texts))('%s stays as it was typed, and can be looked for', async (_, text) => {
      const { store } = stores();
      const partition = `to ${text.replaceAll('\0', '')}`;
      const nudge = storeNudge({ recipientId: partition, why: text, extra: { [text]: text, list: [text] } });
      const plain = storeNudge({ recipientId: partition, why: 'plain', extra: { list: ['plain'] } });
      await store.create('nudges', nudge);
      await store.create('nudges', plain);

      expect((await store.read('nudges', partition, nudge.id))?.document).toEqual(nudge);
      const conditions = [
        { field: 'why', is: text },
        { field: 'why', in: ['other', text] },
        { field: 'why', from: text, upTo: text },
        { field: 'extra.list', has: text },
      ];
      for (const condition of conditions) {
        const page = await store.query('nudges', {
          partition,
          where: [condition, { field: 'id', is: nudge.id }],
        });
        expect(page.found.map(({ document }) => document)).toEqual([nudge]);
      }
    });

    test.each(possibleIds)('an id may have %s', async (_, id) => {
      const { store } = stores();
      const nudge = storeNudge({ id });
      await store.create('nudges', nudge);
      const held = await store.read('nudges', nudge.recipientId, id);
      expect(held?.document).toEqual(nudge);
      if (held) expect(await store.remove('nudges', held)).toBe('removed');
    });

    test.each(impossibleIds)('an id may not have %s, and a look-up by it finds nothing', async (_, id) => {
      const { store } = stores();
      const nudge = storeNudge({ id });
      await store.create('nudges', { ...nudge, id: 'a' });
      await expect(store.create('nudges', nudge)).rejects.toThrow(TypeError);
      expect(await store.read('nudges', nudge.recipientId, id)).toBeUndefined();
    });

    test('a document without a partition is refused', async () => {
      await expect(stores().store.create('nudges', storeNudge({ recipientId: '' }))).rejects.toThrow(
        TypeError,
      );
    });
  });
}

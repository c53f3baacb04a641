import { randomUUID } from 'node:crypto';
import type { Condition } from '../../../store/store';
import { storeNudge } from './storeNudge';
import type { Stores } from './storeOpeners';

const deep = (status: string) => ({ deep: { status, order: 1 } });

/** By their ids. Each field is of another kind in another row, because a store must not confuse the kinds. */
const rows = {
  bare: {},
  text: { why: 'b', extra: { ...deep('sent'), value: '1', list: ['a', 'b'] } },
  number: { why: 'a', extra: { ...deep('named'), value: 1, list: [1, 2] } },
  yes: { why: 'c', extra: { value: true, list: [true] } },
  no: { extra: { value: false, list: [] } },
  nothing: { extra: { value: null, list: [null], deep: null } },
  list: { extra: { value: [1], list: 'a', deep: [{ status: 'sent' }] } },
  object: { extra: { value: { is: 1 }, list: { a: 'a' }, deep: 'sent' } },
  quoted: { extra: { value: '[1]', list: ['["a"]'] } },
};

const meets: [what: string, condition: Condition, found: (keyof typeof rows)[]][] = [
  ['a text', { field: 'why', is: 'a' }, ['number']],
  ['a number, not the text of it, nor true', { field: 'extra.value', is: 1 }, ['number']],
  ['a text, not the number in it', { field: 'extra.value', is: '1' }, ['text']],
  ['true, not 1', { field: 'extra.value', is: true }, ['yes']],
  ['false, not null nor missing', { field: 'extra.value', is: false }, ['no']],
  ['a text that looks like a list', { field: 'extra.value', is: '[1]' }, ['quoted']],
  ['a nested field, not one in a list', { field: 'extra.deep.status', is: 'sent' }, ['text']],
  ['a field named by a word of SQL', { field: 'extra.deep.order', is: 1 }, ['number', 'text']],
  ['a field that nobody has', { field: 'extra.missing', is: 'a' }, []],
  ['an id', { field: 'id', is: 'yes' }, ['yes']],
  ['from a text on', { field: 'why', from: 'b' }, ['text', 'yes']],
  ['before a text', { field: 'why', before: 'b' }, ['number']],
  ['up to a text', { field: 'why', upTo: 'b' }, ['number', 'text']],
  ['between two texts', { field: 'why', from: 'b', before: 'c' }, ['text']],
  ['from a number on, never a text', { field: 'extra.value', from: 0 }, ['number']],
  ['up to a text, never a number', { field: 'extra.value', upTo: '9' }, ['text']],
  ['from one kind to another', { field: 'extra.value', from: 0, upTo: 'z' }, []],
  ['one of several', { field: 'why', in: ['a', 'c', 'z'] }, ['number', 'yes']],
  ['one of several kinds', { field: 'extra.value', in: ['1', 1, false] }, ['no', 'number', 'text']],
  ['one of none', { field: 'why', in: [] }, []],
  ['a list that has a text', { field: 'extra.list', has: 'a' }, ['text']],
  ['a list that has a number, not true', { field: 'extra.list', has: 1 }, ['number']],
  ['a list that has true', { field: 'extra.list', has: true }, ['yes']],
  ['a list in a field that nobody has', { field: 'extra.missing', has: 'a' }, []],
];

export function storeQueriesContract(stores: Stores): void {
  describe('asking for', () => {
    const partition = randomUUID();
    const idsOf = async (where: Condition[], place: string | { everywhere: true } = partition) => {
      const { found } = await stores().store.query('nudges', { partition: place, where });
      return found.map(({ document }) => document.id);
    };

    beforeAll(async () => {
      for (const [id, fields] of Object.entries(rows))
        await stores().store.create(
          'nudges',
          storeNudge({ id, recipientId: partition, occurrence: partition, ...fields }),
        );
      await stores().store.create('nudges', storeNudge({ id: 'elsewhere', occurrence: partition, why: 'a' }));
    });

    test.each(meets)('%s', async (_, condition, found) => {
      expect(await idsOf([condition])).toEqual(found);
    });

    test('nothing in particular gives all of the partition by id, and nothing of another', async () => {
      expect(await idsOf([])).toEqual(Object.keys(rows).sort());
    });

    test('several things gives what meets them all', async () => {
      const where = [
        { field: 'why', from: 'a' },
        { field: 'extra.list', has: 'b' },
      ];
      expect(await idsOf(where)).toEqual(['text']);
    });

    test('a thing everywhere finds it in every partition', async () => {
      const where = [
        { field: 'occurrence', is: partition },
        { field: 'why', is: 'a' },
      ];
      expect(await idsOf(where, { everywhere: true })).toEqual(['elsewhere', 'number']);
    });

    test('what is in a partition that nobody wrote to gives nothing', async () => {
      expect(await idsOf([], randomUUID())).toEqual([]);
    });

    test.each(["why'] = 1 --", 'why OR TRUE', 'extra..value', 'why"', '', 'extra.0', '$'])(
      'a field named %p is refused',
      async (field) => {
        await expect(idsOf([{ field, is: 'a' }])).rejects.toThrow(TypeError);
      },
    );

    test('a range without a bound is refused', async () => {
      await expect(idsOf([{ field: 'why' }])).rejects.toThrow('asks for nothing');
    });

    test.each([
      ['a field that is in no index', { field: 'attempts', is: 1 }],
      ['a field whose list is not', { field: 'attempts', has: 1 }],
    ])('%s is refused', async (_, condition) => {
      await expect(idsOf([condition])).rejects.toThrow('queriedFields');
    });

    test('an order that no index was made for is refused', async () => {
      const query = { partition, order: { by: 'attempts' } };
      await expect(stores().store.query('nudges', query)).rejects.toThrow('orderedFields');
    });
  });
}

import { hsdsService } from '../../../../domain/activity/hsds/reading/hsds';
import { readLeniently } from '../../../../domain/activity/hsds/reading/hsdsLenient';

const choir = { id: 'choir', name: 'Choir', status: 'active' };
const read = (service: unknown) => readLeniently(hsdsService, service);

describe('reading a service', () => {
  test('takes digits for text, and quotes off a phone number', () => {
    const given = { ...choir, id: 12, phones: [{ number: '"03 7010 0101"', extension: 100 }] };

    expect(read(given)).toMatchObject({
      ok: true,
      value: { id: '12', phones: [{ number: '03 7010 0101', extension: '100' }] },
      unread: [],
    });
  });

  test('leaves quotes inside a text alone', () => {
    expect(read({ ...choir, name: '"Sing" and "Play"' })).toMatchObject({
      value: { name: '"Sing" and "Play"' },
    });
  });

  test('takes null and empty text for nothing said', () => {
    expect(read({ ...choir, url: null, assured_date: '', phones: null })).toMatchObject({
      ok: true,
      unread: [],
    });
  });

  test('leaves out a part of the wrong kind, names it and keeps the rest', () => {
    const reading = read({
      ...choir,
      email: { home: 'a@example.org' },
      assured_date: 'last spring',
      languages: 'Urdu',
      phones: [{ extension: 7 }, { number: '03 7010 0101' }, 'ring us'],
      cost_options: [{ amount: 'a few dollars', option: 'Adults' }],
    });

    expect(reading).toMatchObject({
      ok: true,
      value: { name: 'Choir', phones: [{ number: '03 7010 0101' }], cost_options: [{ option: 'Adults' }] },
    });
    expect(reading.ok && reading.unread.sort()).toEqual([
      'assured_date',
      'cost_options.amount',
      'email',
      'languages',
      'phones',
      'phones.number',
    ]);
  });

  test('leaves out an organisation without a name, not the service', () => {
    const reading = read({ ...choir, organization: { id: 'house', website: 'https://example.org' } });

    expect(reading).toMatchObject({ ok: true, unread: ['organization.name'] });
    expect(reading.ok && reading.value.organization).toBeUndefined();
  });

  test.each(['id', 'name', 'status'])('refuses a service without %s', (needed) => {
    expect(read({ ...choir, [needed]: undefined })).toEqual({ ok: false, lacks: needed });
    expect(read({ ...choir, [needed]: ' ' })).toEqual({ ok: false, lacks: needed });
    expect(read({ ...choir, [needed]: { of: 'another kind' } })).toEqual({ ok: false, lacks: needed });
  });

  test.each([['text'], [7], [null], [[]]])('refuses %j, which is no service', (given) => {
    expect(read(given)).toEqual({ ok: false, lacks: '' });
  });

  test('does not change what it reads', () => {
    const given = { ...choir, url: null, email: 7, phones: ['x'] };
    const before = structuredClone(given);

    read(given);

    expect(given).toEqual(before);
  });
});

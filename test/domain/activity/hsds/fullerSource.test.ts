import fc from 'fast-check';
import { fullerSource } from '../../../../domain/activity/hsds/fullerSource';
import { isSame } from '../../../../domain/activity/hsds/isSame';
import { randomRuns } from '../../../support/randomRuns';

function merged(before: object, next: object) {
  const kept = new Set<string>();
  const made = fullerSource({ ...before }, { ...next }, (name) => kept.add(name));
  return { made, kept: [...kept] };
}
const hall = { id: 'l', name: 'Hall', transportation: 'Bus 1', addresses: [{ id: 'a', city: 'Sunshine' }] };

describe('a newer copy beside an older one', () => {
  test('keeps what it does not say, or says with nothing', () => {
    const full = { id: 'c', email: 'a@example.org', phones: [{ number: '1' }], url: 'https://example.org' };

    expect(merged(full, { id: 'c', email: null, phones: [], name: 'Choir' })).toEqual({
      made: { ...full, name: 'Choir' },
      kept: ['email', 'phones', 'url'],
    });
  });

  test('says what it says', () => {
    expect(
      merged({ name: 'Choir', phones: [{ number: '1' }] }, { name: 'Singers', phones: [{ number: '2' }] }),
    ).toEqual({ made: { name: 'Singers', phones: [{ number: '2' }] }, kept: [] });
  });

  test('keeps what a short organisation or place lacks, and takes another one whole', () => {
    const full = { organization: { id: 'o', name: 'House', email: 'h@example.org' } };

    expect(merged(full, { organization: { id: 'o', name: 'The House' } }).made).toEqual({
      organization: { id: 'o', name: 'The House', email: 'h@example.org' },
    });
    expect(merged(full, { organization: { id: 'p', name: 'Park' } }).made).toEqual({
      organization: { id: 'p', name: 'Park' },
    });
    const places = { service_at_locations: [{ id: 's', location: hall }] };
    expect(
      merged(places, { service_at_locations: [{ id: 's', location: { id: 'l', name: 'Hall' } }] }).made,
    ).toEqual(places);
  });

  test('keeps what a part of a list lacks, in the same part', () => {
    const full = {
      phones: [{ id: 'p', number: '1', extension: '7' }],
      service_at_locations: [
        {
          id: 's',
          location: {
            id: 'l',
            addresses: [{ id: 'a', address_1: '1 Sample Street', city: 'Sunshine' }],
            accessibility: [{ id: 'x', description: 'Ramp', details: 'At the side' }],
          },
        },
      ],
    };
    const place = {
      id: 's',
      location: {
        id: 'l',
        addresses: [{ id: 'a', city: 'Sunshine' }],
        accessibility: [{ id: 'x', description: 'Ramp' }],
      },
    };
    const short = { phones: [{ id: 'p', number: '1' }], service_at_locations: [place] };

    expect(merged(full, short)).toEqual({ made: full, kept: ['phones', 'service_at_locations'] });
  });

  test('takes a cost whole, and keeps what is called as every object calls something', () => {
    const costs = { cost_options: [{ id: 'c', amount: 5, valid_to: '2026-12-31' }] };
    expect(merged(costs, { cost_options: [{ id: 'c', amount: 6 }] }).made).toEqual({
      cost_options: [{ id: 'c', amount: 6 }],
    });
    const odd = { id: 'a', constructor: 'x', toString: null };
    expect(merged({ id: 'a' }, odd).made).toEqual(odd);
    expect(merged({ id: 'a', constructor: 'x' }, { id: 'a' }).made).toEqual({ id: 'a', constructor: 'x' });
  });

  test('takes a time as the newer copy says it, without an end that it no longer has', () => {
    const before = { schedules: [{ id: 't', byday: 'TU', until: '2026-12-31' }] };
    const next = { schedules: [{ id: 't', byday: 'TU' }] };

    expect(merged(before, next)).toEqual({ made: next, kept: [] });
  });

  test('the same once more changes nothing, whatever came before', () => {
    const things = fc.dictionary(fc.constantFrom('id', 'a', 'b', '__proto__'), fc.jsonValue({ maxDepth: 3 }));
    fc.assert(
      fc.property(things, things, (before, next) => {
        const once = merged(before, next).made;

        expect(isSame(merged(once, next).made, once)).toBe(true);
      }),
      { numRuns: randomRuns },
    );
  });
});

import type { Activity } from '../../../../domain/activity/activity';
import { activityFromSource } from '../../../../domain/activity/hsds/activityFromSource';
import { entryOf } from '../../../../domain/activity/search/entryOf';
import { entryOn } from '../../../../domain/activity/search/entryOn';

function entry(service: object, known: Partial<Activity> = {}) {
  const source = { id: 'a', name: 'Meeting', status: 'active', ...service };
  const read = activityFromSource({ localId: 'latrobe', importedAt: '2026-11-01T00:00:00.000Z', source });
  if (!read.ok) throw new Error(`It lacks ${read.lacks}.`);
  return entryOf({ ...read.activity, ...known }, '2026-11-24');
}
const tagged = (...names: string[]) => ({ attributes: names.map((name) => ({ taxonomy_term: { name } })) });
const at = (location: object) => ({
  service_at_locations: [{ location: { location_type: 'physical', ...location } }],
});
const says = (...descriptions: string[]) =>
  at({ accessibility: descriptions.map((description) => ({ description })) });
const by = { personId: 'ana', name: 'Ana Link' };

describe('what the index knows of an activity', () => {
  test('its tags, as the terms that they say', () => {
    expect(entry(tagged('Arts', 'LGBTIQA+', 'Carer-focused', 'Vietnamese', 'Civic pride 7'))).toMatchObject({
      interests: ['arts'],
      runBy: ['lgbtiqa', 'carers'],
      languages: ['vi'],
    });
  });

  test('its name, and its description only when nothing else says what it is', () => {
    expect(entry({ name: 'Tuesday Quilters' }).interests).toEqual(['arts']);
    expect(entry({ description: 'Chess and cards.' }).interests).toEqual(['games']);
    expect(entry({ ...tagged('Cooking'), description: 'Chess and cards.' }).interests).toEqual([
      'cooking',
      'food',
    ]);
  });

  test.each([
    [
      ['Step-free entry', 'Accessible toilet'],
      ['stepFree', 'toilet'],
    ],
    [['A quiet room to step out to'], ['quiet']],
    [['Hearing loop and Auslan'], ['hearingLoop', 'auslan', 'hearing']],
    [['Not wheelchair accessible'], []],
    [['No parking'], []],
    [['There is no lift'], []],
    [['No steps'], ['stepFree']],
  ])('what its place has, and not what it lacks: %j', (descriptions, access) => {
    expect(entry(says(...descriptions)).access).toEqual(access);
  });

  test('a lift home is no step-free way in', () => {
    expect(entry({ name: 'Lift Your Voice', description: 'A lift home. Done while seated.' }).access).toEqual(
      ['seated'],
    );
  });

  test('what the team saw there and set', () => {
    const vetting = { status: 'visited', by, at: '', checks: ['quietSpace', 'rainbow', 'greeted'] } as const;

    expect(
      entry({}, { vetting: { ...vetting, checks: [...vetting.checks] }, tags: ['games', 'ar'] }),
    ).toMatchObject({
      access: ['quiet'],
      runBy: ['lgbtiqa'],
      interests: ['games'],
      languages: ['ar'],
      vetting: 'visited',
    });
  });

  test.each([
    [{ cost_options: [{ amount: 5 }, { amount: 2 }] }, 2],
    [{ cost_options: [{ option: 'Free' }] }, 0],
    [{ fees_description: 'No charge' }, 0],
    [{ fees_description: 'A gold coin if you have one' }, 2],
    [{ fees_description: 'Free parking, $8 to join in' }, undefined],
    [{}, undefined],
  ])('what it costs: %j', (service, cost) => {
    expect(entry(service).cost).toBe(cost);
  });

  test('whether it is online, in person, or both', () => {
    const seen = (service: object) => {
      const { isOnline, isInPerson } = entry(service);
      return [isOnline, isInPerson];
    };

    expect(seen({})).toEqual([false, true]);
    expect(seen(at({ location_type: 'virtual' }))).toEqual([true, false]);
    expect(seen({ ...at({}), schedules: [{ attending_type: 'hybrid' }] })).toEqual([true, true]);
  });

  test('where it is, unless its point lies far from its town', () => {
    const morwell = { addresses: [{ city: 'MORWELL' }] };

    expect(entry(at({ ...morwell, latitude: -38.2, longitude: 146.4 }))).toMatchObject({
      areas: ['town:morwell'],
      point: { latitude: -38.2 },
    });
    expect(entry(at({ ...morwell, latitude: 38.2, longitude: 146.4 })).point).toBeUndefined();
  });

  test('the days of a term that has ended meanwhile are its days no more', () => {
    const term = { freq: 'WEEKLY', byday: 'TH', opens_at: '10:00', until: '2026-12-03' };
    const known = entry({ schedules: [term] });

    expect(entryOn(known, '2026-12-03')).toMatchObject({ days: ['TH'], times: ['morning'] });
    expect(entryOn(known, '2026-12-04')).toMatchObject({ days: [], times: [] });
  });

  test('whether a search may offer it', () => {
    expect(entry({}).isOffered).toBe(true);
    expect(entry({ status: 'inactive' }).isOffered).toBe(false);
    expect(entry({}, { mergedInto: 'b' })).toMatchObject({ isOffered: false, isMerged: true });
  });
});

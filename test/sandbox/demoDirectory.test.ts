import { readDirectory } from '../../domain/activity/hsds/reading/directoryReading';
import { sixLocals } from '../../domain/sixLocals';
import { demoPeople } from '../../sandbox/demoPeople';
import activities from '../../sandbox/seed/activities.json';

const pages = Object.entries(activities);
const readings = pages.map(([localId, page]) => readDirectory(page, localId, '2026-11-22T00:00:00Z'));
const taken = readings.flatMap((reading) => reading.taken);
const text = JSON.stringify(activities);

test('49 activities over the six Locals are read whole, each under an id of its own', () => {
  expect(pages.map(([localId]) => localId).sort()).toEqual(sixLocals.map(({ id }) => id).sort());
  expect(taken).toHaveLength(49);
  expect(new Set(taken.map(({ id }) => id)).size).toBe(49);
  for (const { leftOut, notes } of readings) {
    expect(leftOut).toEqual([]);
    expect(notes.filter((note) => note.includes('could not read'))).toEqual([]);
  }
});

test('where staff work there are about twenty each', () => {
  for (const localId of new Set(demoPeople.people.map((person) => person.localId))) {
    expect(taken.filter((activity) => activity.localId === localId).length).toBeGreaterThanOrEqual(20);
  }
});

test('every number rings nowhere, every address is an example, every provider says that it is made up', () => {
  for (const { number } of taken.flatMap(({ phones }) => phones)) {
    expect(number).toMatch(/^(03 7010 0\d{3}|0491 570 (006|1\d\d)|1800 975 7\d\d)$/);
  }
  for (const address of text.match(/[\w.+-]+@[\w.-]+|https?:\/\/[^/"]+/g) ?? []) {
    expect(address).toMatch(/^(https:\/\/|[\w.]+@)example\.(org|com)$/);
  }
  for (const { organization } of taken) expect(organization?.name).toMatch(/\((made up for this )?demo\)$/);
  for (const { address_1 } of taken.flatMap(({ locations }) => locations)) {
    if (address_1 !== undefined) expect(address_1).toMatch(/Sample|Ring for the address/);
  }
});

test('every place is on the map of Victoria', () => {
  const places = taken.flatMap(({ locations }) =>
    locations.filter((one) => one.location_type === 'physical'),
  );
  for (const { latitude, longitude } of places) {
    expect(latitude).toBeGreaterThan(-39.2);
    expect(latitude).toBeLessThan(-34);
    expect(longitude).toBeGreaterThan(141);
    expect(longitude).toBeLessThan(150);
  }
});

test('near Wangaratta one gardening group is quiet, step-free and on a weekday', () => {
  const gardens = taken.filter(
    ({ localId, attributes }) =>
      localId === 'benalla-wangaratta-mansfield' &&
      attributes.some(({ taxonomy_term }) => taxonomy_term.name === 'Gardening'),
  );
  const facts = gardens.map(({ name, schedules, accessibility }) => [
    name,
    schedules.map(({ byday }) => byday).join(),
    accessibility.some(({ description }) => description.startsWith('Step-free')),
    accessibility.some(({ description }) => description.startsWith('Quiet')),
  ]);
  expect(facts).toEqual([
    ['Seed Swappers', '1SA', false, false],
    ['Rosella Raised Beds', 'TU', true, true],
    ['Saturday Diggers', 'SA', true, true],
    ['Terrace Gardeners', 'WE', false, true],
    ['Thursday Trowels', 'TH', true, false],
  ]);
});

test('every kind of time is there: fortnights, months, terms, once, ended, online', () => {
  const schedules = taken.flatMap((activity) => activity.schedules);
  expect(schedules.filter(({ interval, dtstart }) => interval === 2 && dtstart).length).toBeGreaterThan(3);
  expect(schedules.filter(({ freq }) => freq === 'MONTHLY').length).toBeGreaterThan(8);
  expect(schedules.filter(({ notes }) => notes?.includes('school terms')).length).toBeGreaterThan(4);
  expect(schedules.filter(({ freq, dtstart }) => !freq && dtstart)).toHaveLength(1);
  expect(schedules.filter(({ until }) => until && until < '2026-11-22')).toHaveLength(2);
  const online = taken.filter(({ locations }) => locations.some((one) => one.location_type === 'virtual'));
  expect(online).toHaveLength(4);
});

import { activityOf, wordiest } from '../../../cards/activity/find/drawnActivity';
import type { Searched } from '../../../support/composeSearch';
import { openTown, type Town } from '../../../support/town';

const kinds = [
  'Garden',
  'Choir',
  'Walking',
  'Chess',
  'Cooking',
  'Pottery',
  'Reading',
  'Dance',
  'Film',
  'Cycling',
];
const places = ['Sunshine', 'St Albans', 'Deer Park', 'Keilor', 'Cairnlea', 'Albion', 'Sydenham'];
const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const many = 10_000;
const at = <V>(values: readonly V[], index: number) => values[index % values.length] as V;

/** No two have the same number of kind, place and day beside each other. */
function made(index: number) {
  const kind = at(kinds, index);
  return activityOf({
    id: `a${index}`,
    name: `${kind} Circle ${index}`,
    description: `${kind} together, and tea afterwards`.repeat(3),
    status: 'active',
    assured_date: `2026-0${1 + (index % 9)}-15`,
    url: `https://example.org/${index}`,
    schedules: [{ freq: 'WEEKLY', byday: at(days, index), opens_at: '10:00', closes_at: '12:00' }],
    service_at_locations: [{ location: { name: 'Hall', addresses: [{ city: at(places, index) }] } }],
    cost_options: [{ amount: index % 7 }],
  });
}

let town: Town;
beforeAll(async () => {
  // Teams waits five seconds; nothing is to be sent to anybody here
  town = await openTown({ feedIsDead: true, answerWithin: 5_000 });
  for (let from = 0; from < many; from += 500)
    await Promise.all(
      Array.from({ length: 500 }, (_, more) => town.store.create('activities', made(from + more))),
    );
}, 120_000);
afterAll(() => town.close());

const known = async () => (await town.services.directory.entries(['brimbank'])).length;
const sizes = ({ raw, attachments }: Searched) => ({
  answer: Buffer.byteLength(raw),
  card: Math.max(0, ...attachments.map(({ content }) => Buffer.byteLength(JSON.stringify(content)))),
});

test('among 10,000 the compose box finds the right ones, within its sizes', async () => {
  const cleo = await town.person('Cleo Clinic', ['clinician']);
  // after a start the first answers come from a part of the directory
  for (let tries = 0; tries < 100 && (await known()) < many; tries += 1);
  const asked = [
    'choir sunshine',
    'gardening monday',
    'potery keilor',
    'chess free',
    undefined,
    'Circle 4321',
  ];
  const found: Searched[] = [];
  for (const words of asked) found.push(await cleo.searches(words));
  const names = found.map(({ attachments }) => attachments.map(({ preview }) => preview.content.title));

  for (const one of found) {
    expect(one).toMatchObject({ status: 200, type: 'result' });
    expect(sizes(one).answer).toBeLessThan(60 * 1024);
    expect(sizes(one).card).toBeLessThan(20 * 1024);
  }
  expect(names.map(({ length }) => length)).toEqual([8, 8, 8, 8, 8, 1]);
  for (const [at, kind] of ['Choir', 'Garden', 'Pottery', 'Chess'].entries())
    for (const name of names[at] ?? []) expect(name).toMatch(new RegExp(`^${kind} Circle \\d+$`));
  expect(names[5]?.[0]).toMatch(/Circle 4321$/);
});

test('eight of the wordiest are still one answer', async () => {
  for (let index = 0; index < 8; index += 1)
    await town.store.create('activities', {
      ...wordiest(`long-${index}`),
      localId: 'latrobe',
    });
  const eva = await town.person('Eva Elsewhere', ['clinician'], 'latrobe');
  const found = await eva.searches();

  expect(found.type).toBe('result');
  expect(found.attachments.length).toBeGreaterThanOrEqual(5);
  expect(sizes(found).answer).toBeLessThan(60 * 1024);
  expect(sizes(found).card).toBeLessThan(20 * 1024);
});

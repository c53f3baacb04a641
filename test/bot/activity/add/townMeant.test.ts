import { problemsOn, untouched } from '../../../support/cardReading';
import { openTown, type Town } from '../../../support/town';
import { addFormOf, allActivities } from './addTown';

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

const quilters = { name: 'Quilters', days: 'TU', toldBy: 'The library' };

test('a town that was misspelt is asked about before it hides the activity; nothing typed is lost', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  const asked = await ana.presses(await addFormOf(ana), 'Add', { ...quilters, suburb: 'Sunshien' });

  expect(problemsOn(asked.card)['suburb']).toContain('Did you mean Sunshine?');
  expect(untouched(asked.card)).toMatchObject({ name: 'Quilters', suburb: 'Sunshien' });
  expect(await allActivities(town, 'brimbank')).toEqual([]);
  await ana.presses(asked.card, 'Add', { ...quilters, suburb: 'Sunshine' });
  expect(await allActivities(town, 'brimbank')).toMatchObject([{ locations: [{ city: 'Sunshine' }] }]);
});

test('whoever means it so presses once more; a town like no other is not asked about', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  const asked = await ana.presses(await addFormOf(ana), 'Add', { ...quilters, suburb: 'Sunshien' });
  await ana.presses(asked.card, 'Add');
  await ana.presses(await addFormOf(ana), 'Add', { ...quilters, name: 'Potters', suburb: 'Xanadu Heights' });

  const cities = (await allActivities(town, 'brimbank')).map(({ locations }) => locations[0]?.city);
  expect(cities.sort()).toEqual(['Sunshien', 'Xanadu Heights']);
});

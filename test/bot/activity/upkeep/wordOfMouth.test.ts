import { textOf } from '../../../support/cardReading';
import { openTown, type Town } from '../../../support/town';
import { addFormOf } from '../add/addTown';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

test('a link worker adds one by word of mouth, marks it visited, and the stale list has it not', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  const form = await addFormOf(ana);
  const typed = { name: 'Kitchen table knitters', suburb: 'St Albans', days: 'WE', from: '13:00' };

  const added = await ana.presses(form, 'Add', { ...typed, toldBy: 'A neighbour of the hall' });
  expect(textOf(added.card)).toContain('None of us has visited');
  const before = textOf(await ana.says('upkeep'));
  expect(before).toContain('Kitchen table knitters');
  expect(before).toContain('Told by word of mouth on 23 November 2026, and nobody has checked it');

  const visit = await ana.presses(added.card, 'I visited');
  const seen = await ana.presses(visit.card, 'Save', { greeter: 'Whoever has the kettle on' });

  expect(textOf(seen.card)).toContain('We have been there');
  expect(textOf(await ana.says('upkeep'))).not.toContain('Kitchen table knitters');
  expect(textOf(await ana.says('activities knitters'))).toContain('We have been there');
});

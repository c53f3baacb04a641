import { textOf, untouched } from '../../../support/cardReading';
import type { Town } from '../../../support/town';
import { openFindTown } from './findTown';

let town: Town;
beforeEach(async () => {
  town = await openFindTown();
});
afterEach(() => town.close());

async function pause(until: string) {
  const ana = await town.person('Ana Link', ['linkWorker']);
  const details = await ana.presses(await ana.says('activities gardening tuesday'), 'Details');
  const more = await ana.presses(details.card, 'More');
  const form = await ana.presses(more.card, 'Pause');
  await ana.presses(form.card, 'Pause it', { reason: 'The shed is being painted', until });
}

test('a paused activity has no date before it goes on, and says so wherever it is read', async () => {
  const cleo = await town.person('Cleo Clinic', ['clinician']);
  await pause('2027-02-01');

  const found = await cleo.says('activities gardening tuesday');
  expect(textOf(found)).toContain('Paused until 1 February 2027');
  expect(textOf(found)).toContain('Next: Tuesday 2 February');
  const details = await cleo.presses(found, 'Details');
  expect(textOf(details.card)).toContain('Paused until 1 February 2027');
  expect(textOf(details.card)).not.toContain('November, 10:00');
  const { text } = untouched((await cleo.presses(details.card, 'Hand to a person')).card);
  expect(text).toMatch(/Please note: Paused until 1 February 2027: (ring first|ask before you go)/);
  expect(text).not.toContain('painted');
});

test('paused until nobody knows when, it has no date, and is not offered before the first letter', async () => {
  const cleo = await town.person('Cleo Clinic', ['clinician']);
  const before = JSON.stringify(await cleo.searches(''));
  await pause('');

  const found = await cleo.says('activities gardening tuesday');
  expect(textOf(found)).toContain('Paused for now');
  expect(textOf(found)).not.toContain('Next:');
  expect(before).toContain('Creekside Garden Mornings');
  expect(JSON.stringify(await cleo.searches(''))).not.toContain('Creekside Garden Mornings');
});

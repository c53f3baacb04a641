import { textOf, untouched } from '../../../support/cardReading';
import type { Town } from '../../../support/town';
import { openFindTown } from './findTown';

let town: Town;
beforeAll(async () => {
  town = await openFindTown();
});
afterAll(() => town.close());

test('"Hand to a person" gives plain text to copy, and leads back', async () => {
  const cleo = await town.person('Cleo Clinic', ['clinician']);
  const details = await cleo.presses(await cleo.says('activities gardening tuesday'), 'Details');
  const share = await cleo.presses(details.card, 'Hand to a person');
  const { text } = untouched(share.card);

  expect(text).toContain('Creekside Garden Mornings');
  expect(text).toContain('When: Tuesdays, 10:00 am to 12:00 pm');
  expect(text).toContain('Where: Creekside Hall, Sunshine');
  expect(text).not.toContain('Ana Link');
  const back = await cleo.presses(share.card, 'Back to details');
  expect(textOf(back.card)).toBe(textOf(details.card));
});

test('nothing of it is kept or posted', async () => {
  const mia = await town.person('Mia Manager', ['manager']);
  const details = await mia.presses(await mia.says('activities gardening tuesday'), 'Details');
  const before = [await town.everything(), town.connector.sent.length];
  await mia.presses(details.card, 'Hand to a person');

  expect([await town.everything(), town.connector.sent.length]).toEqual(before);
});

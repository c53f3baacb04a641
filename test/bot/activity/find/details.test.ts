import { asActivity } from '../../../../domain/activity/activity';
import { buttonTitles, textOf } from '../../../support/cardReading';
import type { Town } from '../../../support/town';
import { garden, openFindTown } from './findTown';

let town: Town;
beforeEach(async () => {
  town = await openFindTown();
});
afterEach(() => town.close());

async function change(id: string, fields: object) {
  const held = await town.store.read('activities', 'brimbank', id);
  if (!held) throw new Error(`There is no ${id}.`);
  await town.store.replace('activities', held, { ...asActivity(held.document), ...fields });
}

test('"Details" opens for the one who pressed, as things stand now', async () => {
  const cleo = await town.person('Cleo Clinic', ['clinician']);
  const card = await cleo.in('groupChat').says('activities gardening tuesday');
  await change('garden', { description: 'We have moved to the new beds' });
  const opened = await cleo.in('groupChat').presses(card, 'Details');

  expect(opened.opensDialog).toBe(true);
  expect(textOf(opened.card)).toContain('We have moved to the new beds');
  expect(textOf(opened.card)).toContain('Ana Link, 20 November 2026');
});

test('in a dialog of results it leads back to the same page', async () => {
  const cleo = await town.person('Cleo Clinic', ['clinician']);
  const filters = await cleo.presses(await cleo.says('activities gardening tuesday'), 'Filters');
  const results = await cleo.presses(filters.card, 'Show activities');
  const details = await cleo.presses(results.card, 'Details');
  const back = await cleo.presses(details.card, 'Back to results');

  expect(textOf(back.card)).toBe(textOf(results.card));
});

test('"do not suggest" holds at once, also on a card that was posted before', async () => {
  const cleo = await town.person('Cleo Clinic', ['clinician']);
  const ana = await town.person('Ana Link', ['linkWorker']);
  const card = await cleo.in('groupChat').says('activities gardening tuesday');
  const details = await cleo.presses(card, 'Details');
  await change('garden', {
    vetting: { ...garden.vetting, status: 'doNotSuggest', reason: 'Somebody was turned away' },
  });

  const refused = await cleo.presses(card, 'Details');
  expect(refused.line).toContain('The team has set this activity aside for now.');
  expect(refused.raw).not.toContain('turned away');
  expect((await cleo.presses(details.card, 'Hand to a person')).line).toContain('set this activity aside');
  const seen = await ana.presses(card, 'Details');
  expect(textOf(seen.card)).toContain('Somebody was turned away');
  expect(buttonTitles(seen.card)).not.toContain('Hand to a person');
});

test('at another Local it is not there, and neither is one that was never there', async () => {
  const cleo = await town.person('Cleo Clinic', ['clinician']);
  const eva = await town.person('Eva Elsewhere', ['lead'], 'latrobe');
  const card = await cleo.in('groupChat').says('activities gardening tuesday');
  const elsewhere = await eva.in('groupChat').presses(card, 'Details');
  const never = JSON.parse(JSON.stringify(card).replaceAll('"activityId":"garden"', '"activityId":"never"'));

  expect(elsewhere.line).toContain('not in a directory that you can look into');
  expect((await cleo.presses(never, 'Details')).line).toBe(elsewhere.line);
});

test('one that was merged leads to the one that goes on', async () => {
  const cleo = await town.person('Cleo Clinic', ['clinician']);
  const card = await cleo.says('activities gardening tuesday');
  await change('garden', { mergedInto: 'choir' });

  expect(textOf((await cleo.presses(card, 'Details')).card)).toContain('Big Tin Choir');
});

test('a later "Still running" from the same card is a deed of its own', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  const card = await ana.says('activities gardening tuesday');
  await ana.presses((await ana.presses(card, 'Details')).card, 'Still running');
  town.passes(200 * 24 * 3_600_000);
  await ana.presses((await ana.presses(card, 'Details')).card, 'Still running');

  const held = await town.store.read('activities', 'brimbank', 'garden');
  expect(held?.document).toMatchObject({ revision: 2, assured_date: '2027-06-11' });
});

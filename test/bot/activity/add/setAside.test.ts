import { buttonTitles, textOf } from '../../../support/cardReading';
import { openTown, type Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';
import { addFormOf, allActivities, listed, sent } from './addTown';

let town: Town;
let ana: Person;
let dana: Person;
beforeEach(async () => {
  town = await openTown();
  ana = await town.person('Ana Link', ['linkWorker']);
  dana = await town.person('Dana Whitfield', ['clinician']);
  const phone = '03 7010 0123';
  await listed(
    town,
    'brimbank',
    { id: 'porch', name: 'The Porch Singing Group', city: 'Sunshine', phone },
    { id: 'others', name: 'Porch singers of Sunshine', city: 'Sunshine' },
  );
  const porch = { localId: 'brimbank', activityId: 'porch' };
  await sent(town, ana, 'activity.doNotSuggest', porch, { reason: 'Somebody was turned away' });
});
afterEach(() => town.close());

const choir = { name: 'Porch singers', suburb: 'Sunshine' };

test('what is not to be suggested is not added again, and nothing of it is told', async () => {
  const asked = await dana.presses(await addFormOf(dana), 'Add', choir);

  const text = textOf(asked.card);
  expect(text).toContain('The team has set one like this aside for now');
  expect(text).toContain('Please ask a link worker');
  expect(text).toContain('Porch singers of Sunshine');
  expect(JSON.stringify(asked.card)).not.toMatch(/7010 0123|turned away|Singing Group/);
  expect(buttonTitles(asked.card)).not.toContain('Add it all the same');
});

test('nor by a button that was forged, and the attempt is on record', async () => {
  const asked = await sent(town, dana, 'activity.add', { isSure: 'yes' }, choir);

  expect(textOf(asked.card)).toContain('Please ask a link worker');
  expect(await allActivities(town, 'brimbank')).toHaveLength(2);
  expect(await town.writesTo('none')).toMatchObject([
    { by: dana.id, verb: 'activity.add', allowed: false, refusal: 'not-yours' },
  ]);
});

test('a link worker sees it whole and adds another one all the same', async () => {
  const asked = await ana.presses(await addFormOf(ana), 'Add', choir);
  expect(textOf(asked.card)).toContain('The Porch Singing Group');

  expect(textOf((await ana.presses(asked.card, 'Add it all the same')).card)).toContain('Added.');
});

import { buttonTitles, textOf } from '../../../support/cardReading';
import { openTown, type Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';
import { addFormOf, allActivities, sent } from './addTown';

let town: Town;
let ana: Person;
let ben: Person;
beforeEach(async () => {
  town = await openTown();
  ana = await town.person('Ana Link', ['linkWorker']);
  ben = await town.person('Ben Okafor', ['linkWorker']);
});
afterEach(() => town.close());

const minute = 60_000;
const choir = { name: 'Porch singers', suburb: 'Sunshine' };
const addedBy = async (person: Person) => (await person.presses(await addFormOf(person), 'Add', choir)).card;

test('within ten minutes it is taken back: nobody finds it, and its history stays', async () => {
  const added = await addedBy(ana);
  town.passes(9 * minute);

  expect((await ana.presses(added, 'Undo')).line).toContain('Taken back.');

  expect(textOf(await ben.says('activities singers'))).not.toContain('Porch singers');
  const [kept] = await allActivities(town, 'brimbank');
  expect(kept).toMatchObject({ status: 'inactive', changes: [{ what: 'added' }, { what: 'undone' }] });
});

test('what was taken back stands in nobody’s way when it is added again', async () => {
  await ana.presses(await addedBy(ana), 'Undo');

  expect(textOf(await addedBy(ben))).toContain('Added.');
});

test('after ten minutes, or by a colleague, it is not taken back', async () => {
  const added = await addedBy(ana);
  const [kept] = await allActivities(town, 'brimbank');
  const ids = { localId: 'brimbank', activityId: kept?.id ?? '' };

  expect((await sent(town, ben, 'activity.add.undo', ids)).line).toContain('too late');
  town.passes(10 * minute);
  expect((await ana.presses(added, 'Undo')).line).toContain('too late');

  expect((await allActivities(town, 'brimbank'))[0]).toMatchObject({ status: 'active', revision: 1 });
});

test('"Undo" stands right below what was done', async () => {
  expect(buttonTitles(await addedBy(ana))[0]).toBe('Undo');
});

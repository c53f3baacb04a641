import { problemsOn, textOf, untouched } from '../../../support/cardReading';
import { openTown, type Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';
import { listed, sent, storedActivity } from './addTown';

let town: Town;
let ana: Person;
beforeEach(async () => {
  town = await openTown();
  ana = await town.person('Ana Link', ['linkWorker']);
  await listed(town, 'brimbank', {
    id: 'chess',
    name: 'Chess club',
    city: 'Sunshine',
    organization: 'Northside House',
    phone: '03 7010 0101',
    schedules: [{ freq: 'MONTHLY', byday: '2TU', opens_at: '10:00' }],
  });
});
afterEach(() => town.close());

const chess = { localId: 'brimbank', activityId: 'chess' };
const formOf = async (person: Person) => (await sent(town, person, 'activity.edit.form', chess)).card;

test('only what was changed is laid over the source, and the source stays as it came', async () => {
  const before = await storedActivity(town, 'brimbank', 'chess');
  const form = await formOf(ana);
  expect(untouched(form)).toMatchObject({ name: 'Chess club', suburb: 'Sunshine', days: '', from: '' });
  expect(textOf(form)).toContain('Second Tuesday of the month');

  const saved = await ana.presses(form, 'Save', { suburb: 'Deer Park', phone: '03 7010 0199', cost: 'Free' });

  expect(textOf(saved.card)).toContain('Saved.');
  const kept = await storedActivity(town, 'brimbank', 'chess');
  expect(Object.keys(kept.edits ?? {}).sort()).toEqual([
    'cost_options',
    'fees_description',
    'phones',
    'service_at_locations',
  ]);
  expect(kept).toMatchObject({
    name: 'Chess club',
    locations: [{ city: 'Deer Park' }],
    phones: [{ number: '03 7010 0199' }],
    schedules: [{ byday: '2TU' }],
    source: before.source,
    changes: [{ what: 'edited', by: { name: 'Ana Link' } }],
  });
});

test('one that has ended is offered no more', async () => {
  await ana.presses(await formOf(ana), 'Save', { status: 'defunct' });

  expect(textOf(await ana.says('activities chess'))).not.toContain('Chess club');
});

test('what cannot be is said beside the field, and all that was typed is kept', async () => {
  const again = await ana.presses(await formOf(ana), 'Save', {
    name: '',
    email: 'chess at home',
    to: '12:00',
    description: 'All are welcome',
  });

  expect(problemsOn(again.card)).toEqual({
    name: '⚠ Please write what it is called.',
    email: '⚠ Please write the whole email address.',
    days: expect.stringContaining('choose the day'),
    from: expect.stringContaining('when it begins'),
  });
  expect(untouched(again.card)).toMatchObject({ description: 'All are welcome', to: '12:00' });
  expect(await storedActivity(town, 'brimbank', 'chess')).toMatchObject({ revision: 0 });
});

test('when a colleague changed it meanwhile, both stand there and what was typed is kept', async () => {
  const ben = await town.person('Ben Okafor', ['lead']);
  const form = await formOf(ana);
  await ben.presses(await formOf(ben), 'Save', { name: 'Chess and go', cost: 'Free' });

  const again = await ana.presses(form, 'Save', { name: 'Chess for all', phone: '03 7010 0177' });

  expect(textOf(again.card)).toContain('Ben Okafor changed this while you were writing');
  expect(textOf(again.card)).toContain('Chess and go');
  expect(untouched(again.card)).toMatchObject({ name: 'Chess for all', phone: '03 7010 0177', cost: 'Free' });
  await ana.presses(again.card, 'Save');
  const kept = await storedActivity(town, 'brimbank', 'chess');
  expect(kept).toMatchObject({ name: 'Chess for all', phones: [{ number: '03 7010 0177' }], revision: 2 });
  expect(kept.cost_options).toMatchObject([{ amount: 0 }]);
});

test('another deed meanwhile is no reason to ask again', async () => {
  const form = await formOf(ana);
  await sent(town, ana, 'activity.contact.set', chess);
  await sent(town, ana, 'activity.stillRunning', chess);

  expect(textOf((await ana.presses(form, 'Save', { name: 'Chess and tea' })).card)).toContain('Saved.');
  const kept = await storedActivity(town, 'brimbank', 'chess');
  expect(kept).toMatchObject({ name: 'Chess and tea', assured_date: '2026-11-23' });
});

test.each([
  ['clinician', 'brimbank'],
  ['manager', 'brimbank'],
  ['linkWorker', 'frankston'],
] as const)('a %s at %s puts nothing right here', async (role, at) => {
  const kim = await town.person('Kim Elsewhere', [role], at);
  const form = await formOf(ana);

  expect((await sent(town, kim, 'activity.edit.form', chess)).line).toContain('not here');
  expect((await kim.presses(form, 'Save', { name: 'Mine' })).line).toContain('not here');

  expect(await storedActivity(town, 'brimbank', 'chess')).toMatchObject({ name: 'Chess club', revision: 0 });
});

test('another name in "Run by" leaves the contacts with the one before', async () => {
  await sent(town, ana, 'organization.log', chess, {
    kind: 'meeting',
    on: '2026-11-20',
    topic: 'Their roof',
  });

  await ana.presses(await formOf(ana), 'Save', { organization: 'Porch friends' });

  const after = await sent(town, ana, 'organization.open', chess);
  expect(textOf(after.card)).toContain('Porch friends');
  expect(textOf(after.card)).not.toContain('Their roof');
});

test('words that can mean that someone is not safe are kept, with whom to call above', async () => {
  const saved = await ana.presses(await formOf(ana), 'Save', {
    description: 'He said he would hurt himself',
  });

  expect(textOf(saved.card)).toContain('If someone may not be safe');
  expect(textOf(saved.card)).toContain('Saved.');
});

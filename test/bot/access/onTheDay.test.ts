import { textOf } from '../../support/cardReading';
import { asked } from '../../support/requests';
import { type AccessTown, openAccessTown } from './accessTown';

const id = 'BRI-2THS';
let at: AccessTown;
beforeEach(async () => {
  at = await openAccessTown();
});
afterEach(() => at.town.close());

const due = (dueOn: string, more = {}) =>
  at.keep('closed', id, { requests: [asked({ dueOn })], requestDueOn: dueOn, ...more });
const today = async (who = at.people.lou) => textOf(await who.says('today'));

test('a privacy officer and a Lead read that something is out of the usual, without a name, and open it from there', async () => {
  await at.atNight(at.people.ana);
  await at.atNight(at.people.ben);
  for (const who of [at.pia, at.people.lou]) {
    const card = await who.says('today');
    expect(textOf(card)).toContain('2 looks at records that are out of the usual');
    expect(textOf(card)).not.toMatch(/Ana|Ben|BRI-/);
    const kind = await who.presses(card, 'Show');
    expect(textOf(kind.card)).toContain(
      'Brimbank, Saturday 21 November: Opened referrals once before 6 am or after 10 pm.',
    );
    expect(textOf((await who.presses(kind.card, 'Look at it')).card)).toContain('Ana Petrov');
  }
  expect(await today(at.people.ana)).not.toContain('out of the usual');
});

test('looked into, it is off the day', async () => {
  await at.atNight(at.people.ana);
  expect(await today()).toContain('1 look at a record that is out of the usual');
  const { card } = await at.people.lou.presses(await at.access(at.people.lou), 'Look');
  await at.people.lou.presses(card, 'Looked into', { choice: 'right' });
  expect(await today()).not.toContain('out of the usual');
  expect(await today(at.pia)).not.toContain('out of the usual');
});

test('what somebody did themselves is not on their own day', async () => {
  await at.atNight(at.people.lou, 1, { as: 'lead' });
  expect(await today()).not.toContain('out of the usual');
  expect(await today(at.pia)).toContain('1 look at a record');
});

test('news of it stands on the card of one morning', async () => {
  const { town, pia } = at;
  await at.atNight(at.people.ana);
  town.passes(24 * 60 * 60_000);
  await town.minute();
  await town.quiet();
  expect(textOf(await pia.cardSaying('Tuesday 24 November'))).toContain('out of the usual');
  town.passes(24 * 60 * 60_000);
  await town.minute();
  await town.quiet();
  const cards = (await pia.cards()).map(textOf);
  expect(cards.filter((text) => text.includes('Wednesday 25 November'))).toEqual([]);
});

test.each([
  ['2026-12-01', ''],
  ['2026-11-30', '1 person asked about their own record'],
  ['2026-11-20', '1 person asked about their own record'],
])('due on %s, the Lead reads: %s', async (dueOn, says) => {
  await due(dueOn);
  const text = await today();
  if (says) expect(text).toContain(says);
  else expect(text).not.toContain('asked about their own');
  for (const who of [at.people.ana, at.pia, at.people.otto])
    expect(await today(who)).not.toContain('asked about');
});

test('by when it is to be answered, also where that has passed; and it opens from there', async () => {
  await due('2026-11-20');
  const { lou } = at.people;
  const { card } = await lou.presses(await lou.says('today'), 'Show');
  expect(textOf(card)).toContain('Overdue: to be answered by Friday 20 November.');
  expect(textOf((await lou.presses(card, 'Open the request')).card)).toContain(
    'Asked on Friday 20 November 2026.',
  );
  const all = await lou.presses(await lou.says('today'), 'Show all');
  expect(textOf((await lou.presses(all.card, 'Open')).card)).toContain(
    'What they asked about their own record',
  );
});

test('a Lead who knows the person is told nothing of it', async () => {
  await due('2026-11-20', { conflicts: [at.people.lou.id] });
  expect(await today()).not.toContain('asked about their own');
  expect(textOf(await at.access(at.people.lou))).not.toContain(id);
});

import type { Card } from '../../../cards/card';
import { buttonTitles, textOf } from '../../support/cardReading';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

const dayMs = 24 * 60 * 60_000;
const due = 'Is everybody here still with you?';

let town: Town;
let lee: Person;
beforeEach(async () => {
  town = await openTown();
  lee = await town.person('Lee Ferrari', ['lead']);
});
afterEach(() => town.close());

test('a Lead says that the list is right, and it says so until it is due again after 90 days', async () => {
  const first = await lee.says('staff');
  expect(textOf(first)).toContain('Nobody has checked this list here yet.');
  expect(textOf(first)).not.toContain(due);

  const confirmed = await lee.presses(first, 'The list is right');

  expect(confirmed.line).toBe('Thank you. The list of Brimbank is checked, and is due again in 90 days.');
  const after = textOf(await lee.says('staff'));
  expect(after).toMatch(/Last checked: \nMonday 23 November 2026, by Lee Ferrari/);
  town.passes(90 * dayMs - 1);
  expect(textOf(await lee.says('staff'))).not.toContain(due);
  town.passes(1);
  const old = await lee.says('staff');
  expect(textOf(old)).toContain(due);
  await lee.presses(old, 'The list is right');
  expect(textOf(await lee.says('staff'))).not.toContain(due);
  await town.quiet();
  expect(await town.writesTo(lee.id)).toMatchObject([
    { verb: 'staff.confirm', by: lee.id, as: 'lead', allowed: true },
    { verb: 'staff.confirm', by: lee.id, as: 'lead', allowed: true },
  ]);
});

test('what one Lead has checked, another reads', async () => {
  const sol = await town.person('Sol Okafor', ['lead']);
  await lee.presses(await lee.says('staff'), 'The list is right');
  town.passes(dayMs);
  await sol.presses(await sol.says('staff'), 'The list is right');
  expect(textOf(await lee.says('staff'))).toContain('Tuesday 24 November 2026, by Sol Okafor');
});

test('a Lead of two Locals has a button for each, and both count', async () => {
  const sol = await town.person('Sol Okafor', ['lead'], 'latrobe', 'whittlesea');
  const list = await sol.says('staff');
  expect(buttonTitles(list).filter((title) => title.startsWith('The list'))).toEqual([
    'The list of Latrobe is right',
    'The list of Whittlesea is right',
  ]);

  await sol.presses(list, 'The list of Latrobe is right');
  expect(textOf(await sol.says('staff')).match(/Last checked/g)).toHaveLength(1);
  await sol.presses(list, 'The list of Whittlesea is right');

  expect(textOf(await sol.says('staff')).match(/Last checked/g)).toHaveLength(2);
  expect(textOf(await lee.says('staff'))).toContain('Nobody has checked');
});

test('an older list is not confirmed as if it were today’s', async () => {
  const list = await lee.says('staff');
  town.passes(dayMs);
  const { line } = await lee.presses(list, 'The list is right');
  expect(line).toContain('This list is an older one.');
  expect(textOf(await lee.says('staff'))).toContain('Nobody has checked');
});

test('a long list is confirmed at its end', async () => {
  for (let more = 0; more < 12; more += 1) await town.person(`Peer worker ${more + 10}`, ['peerWorker']);
  const first = await lee.says('staff');
  expect(buttonTitles(first)).not.toContain('The list is right');

  const { card } = await lee.presses(first, 'More');

  expect(buttonTitles(card)).toContain('The list is right');
  expect((await lee.presses(card, 'The list is right')).line).toContain('Thank you.');
});

test('only a Lead of the Local can say so', async () => {
  const press = lee.pressOf(await lee.says('staff'), 'The list is right');
  const otto = await town.person('Otto Vance', ['lead'], 'latrobe');
  const ana = await town.person('Ana Petrov', ['linkWorker']);

  for (const person of [otto, ana]) {
    const theirs = await person.deliver({ ...person.envelope({}), ...pressed(press) });
    expect(theirs.raw).toContain('There is nothing here that you can open.');
  }
  expect(textOf(await lee.says('staff'))).toContain('Nobody has checked');
});

test('the list shows who is away, until when, and who covers', async () => {
  const ana = await town.person('Ana Petrov', ['linkWorker']);
  const ben = await town.person('Ben Okafor', ['linkWorker']);
  const goes = async (person: Person, inputs: Record<string, string>) => {
    const form = (await person.presses(await person.says('leave'), 'Change hours or leave')).card;
    await person.presses(form, 'Save', inputs);
  };
  await goes(ana, { leaveFrom: '2026-11-23', leaveUntil: '2026-11-24', coverId: ben.id });
  await goes(ben, { leaveFrom: '2026-11-25', leaveUntil: '2026-11-27' });

  expect(textOf(rowOf(await lee.says('staff'), ana))).toMatch(
    /On leave until Tuesday 24 November 2026: \nBen Okafor covers/,
  );
  expect(textOf(rowOf(await lee.says('staff'), ben))).not.toContain('On leave');
  town.passes(2 * dayMs);
  expect(textOf(rowOf(await lee.says('staff'), ana))).not.toContain('On leave');
  expect(textOf(rowOf(await lee.says('staff'), ben))).toContain('nobody covers, the Lead is asked');
});

test('a Lead changes the same person twice from one list', async () => {
  const dana = await town.person('Dana Whitfield', ['clinician']);
  const list = await lee.says('staff');
  for (const [roles, reads] of [
    ['peerWorker', 'Peer worker'],
    ['privacyOfficer', 'Privacy officer'],
  ] as const) {
    const form = (await lee.presses(rowOf(list, dana), 'Change')).card;
    await lee.presses(form, 'Save roles', { roles });
    expect(textOf(rowOf(await lee.says('staff'), dana))).toContain(reads);
  }
});

function rowOf(list: Card, { id }: Person): Card {
  return { ...list, body: list.body.filter((row) => JSON.stringify(row).includes(id)) };
}

/** The same press, by whoever sends it. */
function pressed({ type, name, value }: Record<string, unknown>) {
  return { type, name, value };
}

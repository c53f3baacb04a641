import { buttonTitles, textOf } from '../../support/cardReading';
import { completeReferral } from '../../support/completeReferral';
import { refer } from '../../support/refer';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

const nothingHere =
  'There is nothing here that you can open. It may have ended, or your access may have changed.';

let town: Town;
let lee: Person;
beforeEach(async () => {
  town = await openTown();
  lee = await town.person('Lee Ferrari', ['lead']);
});
afterEach(() => town.close());

/** The Lead's form for somebody who is listed under `staff`. */
async function rolesOf(lead: Person, name: string) {
  const list = await lead.says('staff');
  const body = list.body.filter((row) => JSON.stringify(row).includes(`"${name}"`));
  const row = { ...list, body };
  return (await lead.presses(row, buttonTitles(row)[0] ?? '')).card;
}

test('a change of roles holds at the next press', async () => {
  const dana = await town.person('Dana Whitfield', ['clinician']);
  expect(textOf(await dana.says('queue'))).toContain('The queue is for link workers');

  const changed = await lee.presses(await rolesOf(lee, 'Dana Whitfield'), 'Save roles', {
    roles: 'linkWorker',
  });

  expect(changed.line).toBe('Done. It holds from their next press.');
  expect(textOf(await dana.says('queue'))).toContain('Waiting for a link worker');
  await town.quiet();
  expect(await town.writesTo(dana.id)).toMatchObject([{ verb: 'staff.grant', by: lee.id, allowed: true }]);
});

test('the form shows the roles held, and needs one', async () => {
  await town.person('Dana Whitfield', ['clinician', 'intake']);

  const form = await rolesOf(lee, 'Dana Whitfield');
  expect(JSON.stringify(form)).toContain('"value":"clinician,intake"');
  const without = await lee.presses(form, 'Save roles', { roles: '' });
  expect(textOf(without.card)).toContain('Please choose at least one role.');
});

test('access that was ended is gone at the next press, cards are put away and drafts end', async () => {
  const dana = await town.person('Dana Whitfield', ['clinician']);
  const ana = await town.person('Ana Petrov', ['linkWorker']);
  await refer(dana);
  const form = await dana.presses(await dana.says('refer'), 'Refer a person');
  await dana.presses(form.card, 'Save for later', { ...completeReferral, calledName: 'Canary Kept' });
  const prompt = await dana.says('refer');
  expect(buttonTitles(prompt).join()).toContain('Continue the one from');
  await ana.presses(await ana.cardSaying('Waiting for you'), "I'll take it");
  expect(textOf(await dana.cardSaying('Ana Petrov acts next'))).toContain('Canary Marigold');
  expect(textOf(await ana.cardSaying('You have this referral'))).toContain('Canary Marigold');

  for (const name of ['Dana Whitfield', 'Ana Petrov']) {
    const ended = await lee.presses(await rolesOf(lee, name), 'End access');
    expect(ended.line).toBe('Done. It holds from their next press.');
  }
  const atOnce = await dana.presses(prompt, 'Refer a person');
  expect(atOnce.line).toMatch(/^You do not have access here/);
  await town.quiet();

  for (const person of [dana, ana]) {
    const cards = await person.cards();
    expect(JSON.stringify(cards)).not.toContain('Canary');
    const away = cards.filter((card) => textOf(card).includes('put away'));
    expect(away.map(buttonTitles)).toEqual([['Open again']]);
    const opened = await person.presses(away[0], 'Open again');
    expect(opened.line).toMatch(/^You do not have access here/);
    expect(textOf(await person.says('refer'))).toContain('we have not met yet');
    expect(await town.auditOf(person.id)).toContainEqual(
      expect.objectContaining({ verb: 'staff.end', kind: 'write', allowed: true }),
    );
  }
  expect((await town.everything())['drafts']).toEqual([]);
});

test('who lost a role keeps no card that it opened', async () => {
  const ana = await town.person('Ana Petrov', ['linkWorker', 'clinician']);
  const dana = await town.person('Dana Whitfield', ['clinician']);
  await refer(dana);
  await ana.presses(await ana.cardSaying('Waiting for you'), "I'll take it");
  const form = await rolesOf(lee, 'Ana Petrov');

  await lee.presses(form, 'Save roles', { roles: 'clinician' });
  await town.quiet();

  expect(JSON.stringify(await ana.cards())).not.toContain('Canary');
  const away = await ana.cardSaying('put away');
  expect((await ana.presses(away, 'Open again')).line).toBe(nothingHere);
});

test('who got access back opens it again', async () => {
  const dana = await town.person('Dana Whitfield', ['clinician']);
  await refer(dana);
  await dana.cardSaying('Your referral');
  const form = await rolesOf(lee, 'Dana Whitfield');
  await lee.presses(form, 'End access');
  const away = await dana.cardSaying('put away');

  const stale = await lee.presses(form, 'Save roles', { roles: 'clinician' });
  expect(textOf(stale.card)).toContain('Somebody changed this while it was open.');
  expect(await dana.cardSaying('put away')).toBeDefined();

  await lee.presses(stale.card, 'Approve', { roles: 'peerWorker' });
  expect(textOf((await dana.presses(away, 'Open again')).card)).toContain('Canary Marigold');
});

test('a Lead of another Local may do nothing here, and reads the same as for nothing there', async () => {
  const other = await town.person('Otto Vance', ['lead'], 'latrobe');
  const dana = await town.person('Dana Whitfield', ['clinician']);
  const kim = await town.person('Kim Nguyen');
  await kim.presses(await kim.says('hello'), 'Ask for access', { localId: 'brimbank' });
  const request = await lee.cardSaying('Someone asks for access');
  const form = await rolesOf(lee, 'Kim Nguyen');
  const before = (await town.everything())['staff'];

  const nobody = 'aaaaaaaa-0000-4000-8000-999999999999';
  const presses = [
    other.pressOf(request, 'Approve with roles'),
    other.pressOf(request, 'Not now'),
    other.pressOf(form, 'Approve', { roles: 'lead' }),
    dana.pressOf(form, 'Approve', { roles: 'lead' }),
  ];
  for (const press of presses) {
    const theirs = await other.deliver(press);
    const nothing = await other.deliver(JSON.stringify(press).replaceAll(kim.id, nobody));
    expect(theirs.raw).toContain(nothingHere);
    expect(nothing.raw).toBe(theirs.raw);
  }
  await town.quiet();
  expect((await town.everything())['staff']).toEqual(before);
  expect(textOf(await other.says('staff'))).not.toMatch(/Ferrari|Whitfield|Nguyen/);
  expect(await town.auditOf('none')).toHaveLength(8);
});

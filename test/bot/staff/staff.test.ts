import { buttonTitles, textOf } from '../../support/cardReading';
import { refer } from '../../support/refer';
import { firstPersonId, openTown, type Town } from '../../support/town';

const metKindly = 'Hello, we have not met yet';

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

test('somebody unknown asks for access, a Lead approves with roles, they hear and can refer', async () => {
  const lee = await town.person('Lee Ferrari', ['lead']);
  const kim = await town.person('Kim Nguyen');

  const asked = await kim.presses(await kim.says('hello'), 'Ask for access', { localId: 'brimbank' });
  expect(textOf(asked.card)).toContain('The Lead of Brimbank has your request');

  const request = await lee.cardSaying('Someone asks for access');
  expect(textOf(request)).toContain('Kim Nguyen');
  const form = await lee.presses(request, 'Approve with roles');
  town.passes(1000);
  const without = await lee.presses(form.card, 'Approve');
  expect(textOf(without.card)).toContain('Please choose at least one role.');
  town.passes(1000);
  const approved = await lee.presses(without.card, 'Approve', { roles: 'clinician,peerWorker' });
  expect(approved.line).toBe('Done. It holds from their next press.');

  expect(textOf(await kim.cardSaying('You have access'))).toContain(
    'Welcome to Local Connections at Brimbank',
  );
  expect(await refer(kim)).toMatch(/^BRI-/);
  expect(await town.writesTo(kim.id)).toMatchObject([
    { verb: 'staff.ask', by: kim.id, as: 'none', kind: 'write', surface: 'personal', allowed: true },
    { verb: 'staff.grant', by: lee.id, allowed: false, refusal: 'roles-needed' },
    { verb: 'staff.grant', by: lee.id, as: 'lead', kind: 'write', surface: 'dialog', allowed: true },
  ]);
});

test('the card for somebody unknown reveals nothing but what is public', async () => {
  await town.person('Lee Ferrari', ['lead']);
  const ana = await town.person('Ana Petrov', ['linkWorker']);
  const reference = await refer(ana);
  const kim = await town.person('Kim Nguyen');

  const card = await kim.says('refer');

  expect(textOf(card)).toContain(metKindly);
  expect(JSON.stringify(card)).not.toMatch(/Ferrari|Petrov|Canary|aaaaaaaa/);
  expect(JSON.stringify(card)).not.toContain(reference);
  expect(buttonTitles(card)).toEqual(['Ask for access']);
});

test('asking twice is asking once, however it is asked', async () => {
  const lee = await town.person('Lee Ferrari', ['lead']);
  const kim = await town.person('Kim Nguyen');
  const card = await kim.says('hello');
  const press = kim.pressOf(card, 'Ask for access', { localId: 'brimbank' });

  const [first, second] = await Promise.all([kim.deliver(press), kim.deliver(press)]);
  await kim.presses(await kim.says('hello'), 'Ask for access', { localId: 'brimbank' });

  expect(second).toEqual(first);
  expect(await lee.cards()).toHaveLength(1);
  expect(await town.writesTo(kim.id)).toHaveLength(1);
});

test('asking without choosing a Local, or with one that does not exist, asks to choose', async () => {
  const kim = await town.person('Kim Nguyen');

  for (const localId of ['', 'atlantis']) {
    const { line } = await kim.presses(await kim.says('hello'), 'Ask for access', { localId });
    expect(line).toBe('Please choose the Local where you work, then press again.');
  }
  expect(await town.writesTo(kim.id)).toEqual([]);
});

test('whoever has access already reads so, and no Lead is asked', async () => {
  const lee = await town.person('Lee Ferrari', ['lead']);
  const kim = await town.person('Kim Nguyen');
  const old = await kim.says('hello');
  await kim.presses(old, 'Ask for access', { localId: 'brimbank' });
  const form = await lee.presses(await lee.cardSaying('Someone asks'), 'Approve with roles');
  await lee.presses(form.card, 'Approve', { roles: 'clinician' });

  expect(textOf((await kim.presses(old, 'Ask for access', { localId: 'brimbank' })).card)).toContain(
    'You have access',
  );
  expect(await lee.cards()).toHaveLength(1);
});

test('"Not now" tells the one who asked whom to talk with, and opens nothing', async () => {
  const lee = await town.person('Lee Ferrari', ['lead']);
  const kim = await town.person('Kim Nguyen');
  await kim.presses(await kim.says('hello'), 'Ask for access', { localId: 'brimbank' });

  town.passes(1000);
  const declined = await lee.presses(await lee.cardSaying('Someone asks'), 'Not now');

  expect(textOf(declined.card)).toContain('has been answered');
  expect(textOf(await kim.cardSaying('About your request'))).toContain('03 9448 5522');
  expect(textOf(await kim.says('refer'))).toContain(metKindly);
  expect((await town.writesTo(kim.id)).map(({ verb, allowed }) => [verb, allowed])).toEqual([
    ['staff.ask', true],
    ['staff.decline', true],
  ]);
});

test('who asks two Locals is answered by each for itself', async () => {
  const lee = await town.person('Lee Ferrari', ['lead'], 'brimbank', 'whittlesea');
  const kim = await town.person('Kim Nguyen');
  for (const localId of ['brimbank', 'whittlesea'])
    await kim.presses(await kim.says('hello'), 'Ask for access', { localId });
  const forBrimbank = await lee.cardSaying('at Brimbank');
  const forWhittlesea = await lee.cardSaying('at Whittlesea');

  const form = await lee.presses(forBrimbank, 'Approve with roles');
  await lee.presses(form.card, 'Approve', { roles: 'clinician' });
  await kim.cardSaying('Welcome to Local Connections at Brimbank');
  await lee.presses(forWhittlesea, 'Not now');

  expect(textOf((await kim.cards()).at(-1))).toContain('The Lead of Whittlesea has not given access');
});

test('a Local without staff says whom to ring, keeps the request and gives it to its first Lead', async () => {
  await town.person('Lee Ferrari', ['lead'], 'brimbank');
  const kim = await town.person('Kim Nguyen');

  const asked = await kim.presses(await kim.says('hello'), 'Ask for access', { localId: 'latrobe' });

  expect(textOf(asked.card)).toContain('Nobody at Latrobe can answer yet');
  expect(textOf(asked.card)).toContain('1800 571 142');
  await town.quiet();
  const first = await town.person('Sol Okafor', ['lead'], 'latrobe');
  expect(textOf(await first.says('staff'))).toContain('Kim Nguyen');
});

test('the first Lead comes from the setting, leads every Local, and lets others in', async () => {
  await town.close();
  town = await openTown({ firstLead: firstPersonId });
  const lee = await town.person('Lee Ferrari');
  const kim = await town.person('Kim Nguyen');

  expect(textOf(await lee.says('staff'))).toContain('Staff of Whittlesea');
  expect(textOf(await kim.says('staff'))).toContain(metKindly);
  await kim.presses(await kim.says('hello'), 'Ask for access', { localId: 'latrobe' });
  const form = await lee.presses(await lee.cardSaying('Someone asks'), 'Approve with roles');
  await lee.presses(form.card, 'Approve', { roles: 'lead' });

  expect(textOf(await kim.says('staff'))).toContain('Staff of Latrobe');
  expect(await town.writesTo(lee.id)).toMatchObject([
    { verb: 'staff.firstLead', by: 'bot', as: 'settings', allowed: true },
  ]);
});

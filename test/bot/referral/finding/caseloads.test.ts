import type { Case } from '../../../../domain/referral/case';
import type { Status } from '../../../../domain/referral/referral';
import { withStanding } from '../../../../domain/referral/standing';
import type { Store } from '../../../../store/store';
import { buttonsOf, textOf } from '../../../support/cardReading';
import { caseWith } from '../../../support/cases';
import { openTown, type Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';

const someone = { id: 'someone', name: 'Someone', grants: [] };
const nothingHere =
  'There is nothing here that you can open. It may have ended, or your access may have changed.';

let town: Town;
let ana: Person;
let ben: Person;
let lee: Person;
/** Comes in between the list of what somebody has and the first of them. */
let meanwhile: (() => Promise<unknown>) | undefined;
beforeEach(async () => {
  meanwhile = undefined;
  const storeInFront = (store: Store): Store => ({
    ...store,
    read: async (container, partition, id) => {
      const happens = container === 'cases' ? meanwhile : undefined;
      if (happens) meanwhile = undefined;
      await happens?.();
      return store.read(container, partition, id);
    },
  });
  town = await openTown({ storeInFront });
  lee = await town.person('Lee Ferrari', ['lead']);
  ben = await town.person('Ben Ito', ['linkWorker']);
  ana = await town.person('Ana Petrov', ['linkWorker']);
});
afterEach(() => town.close());

async function keep(status: Status, id: string, holder: Person, more: Partial<Case> = {}) {
  const made = caseWith(status, id, { referrer: someone, holder: { ...holder, grants: [] } });
  const kept = { ...made, ...more, notices: [], audit: [] };
  await town.store.create('cases', withStanding(kept, { priorityDays: 7 }));
}
async function isAway(person: Person, until: string) {
  const held = await town.store.read('staff', town.services.tenantId, person.id);
  if (!held) throw new Error(`${person.name} is nobody.`);
  await town.store.replace('staff', held, { ...held.document, leave: { from: '2026-11-20', until } });
}
const caseloads = async (by = lee) => (await by.presses(await lee.says('queue'), 'Caseloads')).card;
/** The button in the row of one person. */
async function asksToHandOver(of: Person, by = lee) {
  const card = await caseloads();
  const button = buttonsOf(card).find(
    (one) => one.title === 'Hand over' && JSON.stringify(one).includes(of.id),
  );
  if (!card || !button) throw new Error(`Nothing of ${of.name} can be handed over.`);
  return by.presses({ ...card, body: [], actions: [button] }, 'Hand over');
}
const holderOf = async (id: string) => {
  const referral = (await town.store.read('cases', 'brimbank', id))?.document.referral;
  return referral && 'takenBy' in referral ? referral.takenBy?.name : undefined;
};

test('each link worker stands by name, with what they have, and how long the line is', async () => {
  await keep('named', 'BRI-2222', ben);
  await keep('gettingStarted', 'BRI-3333', ben);
  await keep('closed', 'BRI-4444', ben);
  await keep('waiting', 'BRI-5555', ana);
  await isAway(ana, '2026-12-31');
  town.passes(10 * 86_400_000);

  const text = textOf(await caseloads());

  expect(text).toMatch(
    /Caseloads at Brimbank\nThe longest wait for a link worker: 10 days\.\nAna Petrov\n0 open\nOn leave until Thursday 31 December 2026\nBen Ito\n2 open, 1 overdue\nHand over\nLee Ferrari\n0 open/,
  );
  const looked = (await town.auditOf('brimbank')).filter(({ verb }) => verb === 'caseloads.open');
  expect(looked).toMatchObject([{ by: lee.id, surface: 'dialog', kind: 'view', allowed: true }]);
});

test('without anybody waiting it says so', async () => {
  expect(textOf(await caseloads())).toContain('Nobody is waiting for a link worker.');
});

test('all that a link worker has goes over to a colleague, who is told', async () => {
  await keep('named', 'BRI-2222', ben);
  await keep('paused', 'BRI-3333', ben);
  await keep('closed', 'BRI-4444', ben);

  const form = await asksToHandOver(ben);
  expect(textOf(form.card)).toContain('Ana Petrov: 0 open');
  const done = await lee.presses(form.card, 'Hand over', { to: ana.id });

  expect(textOf(done.card)).toContain('✓ All of them have gone over.\nBen Ito: 0 open\nAna Petrov: 2 open');
  expect(await Promise.all(['BRI-2222', 'BRI-3333', 'BRI-4444'].map(holderOf))).toEqual([
    'Ana Petrov',
    'Ana Petrov',
    'Ben Ito',
  ]);
  await town.quiet();
  expect(await town.writesTo('BRI-2222')).toMatchObject([{ verb: 'handOver', by: lee.id, allowed: true }]);
  expect((await ana.cards()).map(textOf).join()).toContain('BRI-2222');
});

test('a second press does what the first left, and nothing twice', async () => {
  await keep('named', 'BRI-2222', ben);
  const form = await asksToHandOver(ben);
  const press = lee.pressOf(form.card, 'Hand over', { to: ana.id });
  const first = await lee.deliver(press);
  const revision = (await town.store.read('cases', 'brimbank', 'BRI-2222'))?.document.revision;
  const second = await lee.deliver(press);
  await keep('named', 'BRI-3333', ben);

  const rest = await lee.presses(form.card, 'Hand over', { to: ana.id });

  expect(textOf(JSON.parse(second.raw).task.value.card.content)).toBe(
    textOf(JSON.parse(first.raw).task.value.card.content),
  );
  expect((await town.store.read('cases', 'brimbank', 'BRI-2222'))?.document.revision).toBe(revision);
  expect(await holderOf('BRI-3333')).toBe('Ana Petrov');
  expect(textOf(rest.card)).toContain('Ana Petrov: 2 open');
});

test('restricted ones, and people whom the colleague knows, stay and are listed by reference', async () => {
  await keep('named', 'BRI-2222', ben);
  await keep('named', 'BRI-3333', ben, { conflicts: [ana.id] });
  await keep('named', 'BRI-4444', ben, { restrictedTo: [ben.id, lee.id, ana.id] });
  await keep('named', 'BRI-5555', ben, { restrictedTo: [ben.id] });
  await keep('named', 'BRI-6666', ben, { conflicts: [lee.id] });

  const done = await lee.presses((await asksToHandOver(ben)).card, 'Hand over', { to: ana.id });

  const text = textOf(done.card);
  expect(text).toContain('Please find somebody for these one by one:\n**BRI-3333**\nOpen\n**BRI-4444**');
  expect(text).toContain('What is left is not open to you.');
  expect(text).not.toMatch(/BRI-5555|BRI-6666|Canary/);
  expect(await Promise.all(['BRI-2222', 'BRI-3333', 'BRI-4444', 'BRI-6666'].map(holderOf))).toEqual([
    'Ana Petrov',
    'Ben Ito',
    'Ben Ito',
    'Ben Ito',
  ]);
});

test.each([
  ['went to somebody else', 'Cara Lund'],
  ['was restricted', 'Ben Ito'],
])('one that %s meanwhile stays there', async (_, holder) => {
  await keep('named', 'BRI-2222', ben);
  const form = await asksToHandOver(ben);
  await town.quiet();
  meanwhile = async () => {
    const held = await town.store.read('cases', 'brimbank', 'BRI-2222');
    if (!held) throw new Error('It is gone.');
    const restricted = holder === 'Ben Ito' && { restrictedTo: [lee.id, ben.id, ana.id] };
    const takenBy = { personId: holder === 'Ben Ito' ? ben.id : 'cara', name: holder };
    const referral = { ...held.document.referral, takenBy } as Case['referral'];
    await town.store.replace('cases', held, { ...held.document, ...restricted, referral });
  };

  const done = await lee.presses(form.card, 'Hand over', { to: ana.id });

  expect(meanwhile).toBeUndefined();
  expect(await holderOf('BRI-2222')).toBe(holder);
  expect(textOf(done.card)).toContain('Ana Petrov: 0 open');
});

test('nobody is chosen, or somebody who went on leave meanwhile: the form says so', async () => {
  await keep('named', 'BRI-2222', ben);
  const form = await asksToHandOver(ben);

  expect(textOf((await lee.presses(form.card, 'Hand over')).card)).toContain(
    'Please choose somebody from the list.',
  );
  await isAway(ana, '2026-12-31');
  const late = await lee.presses(form.card, 'Hand over', { to: ana.id });
  expect(textOf(late.card)).toContain('They are on leave. Please choose somebody else.');
  expect(textOf(late.card)).not.toContain('Ana Petrov');
  expect(await holderOf('BRI-2222')).toBe('Ben Ito');
});

test('a link worker, or a Lead elsewhere, can do none of it', async () => {
  await keep('named', 'BRI-2222', ben);
  const otto = await town.person('Otto Vance', ['lead'], 'latrobe');
  const queue = await lee.says('queue');
  const form = await asksToHandOver(ben);

  expect((await ben.presses(queue, 'Caseloads')).line).toBe(nothingHere);
  expect(textOf((await otto.presses(queue, 'Caseloads')).card)).toContain('Caseloads at Latrobe');
  for (const other of [ben, otto]) {
    expect((await asksToHandOver(ben, other)).line).toBe(nothingHere);
    expect((await other.presses(form.card, 'Hand over', { to: ana.id })).line).toBe(nothingHere);
    expect((await other.presses(form.card, 'Back to caseloads')).line).toBe(nothingHere);
  }
  expect(await holderOf('BRI-2222')).toBe('Ben Ito');
});

test('a Lead of several Locals sees one at a time', async () => {
  const mai = await town.person('Mai Tran', ['lead'], 'brimbank', 'latrobe');

  const first = await mai.presses(await mai.says('queue'), 'Caseloads');
  const other = await mai.presses(first.card, 'Latrobe');

  expect(textOf(first.card)).toContain('Ben Ito');
  expect(textOf(other.card)).toContain('Caseloads at Latrobe');
  expect(textOf(other.card)).not.toContain('Ben Ito');
});

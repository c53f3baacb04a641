import { textOf } from '../../../support/cardReading';
import { ana, asksToHandOver, ben, caseloads, holderOf, isAway, keep, lee, town } from './caseloadTown';

test('each link worker stands by name, with what they have, and how long the line is', async () => {
  await keep('named', 'BRI-2222', ben);
  await keep('gettingStarted', 'BRI-3333', ben);
  await keep('closed', 'BRI-4444', ben);
  await keep('waiting', 'BRI-5555', ana);
  await isAway(ana, '2026-12-31');
  town.passes(10 * 86_400_000);

  const text = textOf(await caseloads());

  expect(text).toMatch(
    /Caseloads at Brimbank\nThe longest wait for a link worker: 10 days\.\nAna Petrov\n0 open\nOn leave until Thursday 31 December 2026\nBen Ito\n2 open, 1 overdue, 1 without a next check-in\nHand over\nLee Ferrari\n0 open/,
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

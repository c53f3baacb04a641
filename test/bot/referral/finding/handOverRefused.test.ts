import type { Case } from '../../../../domain/referral/case';
import { textOf } from '../../../support/cardReading';
import {
  ana,
  asksToHandOver,
  ben,
  holderOf,
  isAway,
  keep,
  lee,
  nothingHere,
  reading,
  town,
} from './caseloadTown';

test.each([
  ['went to somebody else', 'Cara Lund'],
  ['was restricted', 'Ben Ito'],
])('one that %s meanwhile stays there', async (_, holder) => {
  await keep('named', 'BRI-2222', ben);
  const form = await asksToHandOver(ben);
  await town.quiet();
  reading.meanwhile = async () => {
    const held = await town.store.read('cases', 'brimbank', 'BRI-2222');
    if (!held) throw new Error('It is gone.');
    const restricted = holder === 'Ben Ito' && { restrictedTo: [lee.id, ben.id, ana.id] };
    const takenBy = { personId: holder === 'Ben Ito' ? ben.id : 'cara', name: holder };
    const referral = { ...held.document.referral, takenBy } as Case['referral'];
    await town.store.replace('cases', held, { ...held.document, ...restricted, referral });
  };

  const done = await lee.presses(form.card, 'Hand over', { to: ana.id });

  expect(reading.meanwhile).toBeUndefined();
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

import { buttonTitles, textOf } from '../../../support/cardReading';
import { openTown, type Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';
import { listed, sent, storedActivity } from '../add/addTown';

let town: Town;
let ana: Person;
beforeEach(async () => {
  town = await openTown();
  ana = await town.person('Ana Link', ['linkWorker']);
});
afterEach(() => town.close());

const at = (activityId: string) => ({ localId: 'brimbank', activityId });

function fewListed() {
  return listed(
    town,
    'brimbank',
    { id: 'fresh', name: 'Fresh group', assured_date: '2026-11-01' },
    { id: 'check', name: 'Check group', assured_date: '2026-08-01', phone: '03 7010 0101' },
    { id: 'stale', name: 'Stale group', assured_date: '2026-01-01' },
  );
}
const orderOf = (text: string, ...names: string[]) =>
  [...names].sort((a, b) => text.indexOf(a) - text.indexOf(b)).filter((name) => text.includes(name));

test('what wants a look is listed worst first, with why and whom to ring', async () => {
  await fewListed();
  await sent(town, ana, 'activity.wrong', at('fresh'), { kind: 'moved', words: '' });

  const list = textOf(await ana.says('upkeep'));

  expect(list).toContain('3 activities want a look');
  expect(orderOf(list, 'Check group', 'Stale group', 'Fresh group')).toEqual([
    'Fresh group',
    'Stale group',
    'Check group',
  ]);
  expect(list).toContain('Someone says something is wrong since 23 November 2026');
  expect(list).toContain('Last checked 1 January 2026');
  expect(list).toContain('03 7010 0101');
});

test('"Still running" answers one, and the list goes on with the next', async () => {
  await fewListed();

  const next = await ana.presses(await ana.says('stale list'), 'Still running');

  expect(next.opensDialog).toBe(true);
  expect(textOf(next.card)).toContain('Marked as still running today:\nStale group');
  expect(textOf(next.card)).toContain('One activity wants a look.');
  expect(await storedActivity(town, 'brimbank', 'stale')).toMatchObject({
    assured_date: '2026-11-23',
    changes: [{ what: 'stillRunning', by: { name: 'Ana Link' } }],
  });
  const undone = await ana.presses(next.card, 'Undo');
  const list = await ana.presses(undone.card, 'Back to the list');
  expect(textOf(list.card)).toContain('2 activities want a look');
  expect(textOf(await ana.says('upkeep'))).toContain('2 activities want a look');
  const last = await ana.presses(next.card, 'Still running');
  expect(textOf(last.card)).toContain('Check group');
});

test('a call is written down from the list, and leads back to it', async () => {
  await fewListed();

  const form = await ana.presses(await ana.says('upkeep'), 'I rang');
  expect(textOf(form.card)).toContain('Stale group');

  const saved = await ana.presses(form.card, 'Save');
  const back = await ana.presses(saved.card, 'Back to the list');
  expect(textOf(back.card)).toContain('One activity wants a look.');
});

test('what is held back on purpose stands last, for those who may vet', async () => {
  await fewListed();
  await sent(town, ana, 'activity.doNotSuggest', at('fresh'), { reason: 'Unsafe' });
  const cem = await town.person('Cem Engage', ['communityEngagement']);

  const mine = textOf(await ana.says('upkeep'));
  const theirs = await cem.says('upkeep');

  expect(orderOf(mine, 'Not suggested now', 'Check group', 'Fresh group')).toEqual([
    'Check group',
    'Not suggested now',
    'Fresh group',
  ]);
  expect(mine).not.toContain('Unsafe');
  expect(textOf(theirs)).not.toContain('Fresh group');
  expect(buttonTitles(theirs)).toContain('Still running');
  expect(buttonTitles(theirs)).not.toContain('I rang');
});

test('long lists have pages of six', async () => {
  const names = Array.from({ length: 14 }, (_, n) => ({
    id: `g${n}`,
    name: `Group ${String(n).padStart(2, '0')}`,
  }));
  await listed(town, 'brimbank', ...names);
  const shown = (text: string) => [...text.matchAll(/Group \d\d/g)].map(([name]) => name);

  const first = await ana.says('upkeep');
  const second = await ana.presses(first, 'Next page');
  const third = await ana.presses(second.card, 'Next page');

  const pages = [first, second.card, third.card].map((page) => shown(textOf(page)));
  expect(pages.map(({ length }) => length)).toEqual([6, 6, 2]);
  expect(new Set(pages.flat()).size).toBe(14);
  expect(buttonTitles(third.card)).not.toContain('Next page');
  expect(shown(textOf((await ana.presses(third.card, 'First page')).card))).toEqual(pages[0]);
});

test('nothing to look at is said kindly', async () => {
  await listed(town, 'brimbank', { id: 'fresh', name: 'Fresh group', assured_date: '2026-11-20' });

  expect(textOf(await ana.says('upkeep'))).toContain('✓ Nothing wants a look now.');
});

test('in a room the list opens for the one who pressed', async () => {
  await fewListed();
  const shown = await ana.in('channel').says('upkeep');
  expect(textOf(shown)).not.toContain('Stale group');

  const opened = await ana.in('channel').presses(shown, 'Open upkeep');

  expect(textOf(opened.card)).toContain('Stale group');
});

test.each(['clinician', 'peerWorker', 'manager', 'privacyOfficer'] as const)(
  'a %s has no upkeep list',
  async (role) => {
    await fewListed();
    const kim = await town.person('Kim Other', [role]);

    expect(textOf(await kim.says('upkeep'))).toContain('The upkeep list is for link workers');
    expect((await sent(town, kim, 'upkeep.stillRunning', at('stale'))).line).toContain('not here');
    expect(await storedActivity(town, 'brimbank', 'stale')).toMatchObject({ revision: 0 });
  },
);

test('a link worker of another Local sees and answers nothing of this one', async () => {
  await fewListed();
  const kim = await town.person('Kim Elsewhere', ['linkWorker'], 'frankston');

  expect(textOf(await kim.says('upkeep'))).not.toContain('Stale group');
  expect((await sent(town, kim, 'upkeep.stillRunning', at('stale'))).line).toContain('not here');
});

import { buttonTitles, textOf } from '../../../support/cardReading';
import type { Town } from '../../../support/town';
import { activityId, fillsIn, kept, localId, presses, trustTown } from './trustTown';

let town: Town;
beforeEach(async () => {
  town = await trustTown();
});
afterEach(() => town.close());

test('everyone reads who changed what and when, the newest first', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  const cleo = await town.person('Cleo Marsh', ['clinician']);
  await fillsIn(town, ana, 'activity.visited', 'Save', { trusted: 'true', bring: 'A hat' });
  town.passes(86_400_000);
  await presses(town, cleo, 'activity.contact.set');

  const shown = await presses(town, cleo, 'activity.history');

  expect(textOf(shown.card).split('\n').slice(1, 6)).toEqual([
    '1 to 2 of 2, the newest first',
    '24 November 2026',
    ' · Cleo Marsh knows this group',
    '23 November 2026',
    ' · Ana Link visited, and trusts it: what to expect',
  ]);
});

test('a long history has pages, and a page past the end is the last', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  for (let at = 0; at < 10; at += 1) await presses(town, ana, 'activity.stillRunning');

  const first = await presses(town, ana, 'activity.history');
  const second = await ana.presses(first.card, 'Older');
  const past = await presses(town, ana, 'activity.history', { from: '999' });

  expect(textOf(first.card)).toContain('1 to 8 of 10');
  expect(textOf(second.card)).toContain('9 to 10 of 10');
  expect(buttonTitles(second.card)).toEqual(['Newer', 'Back']);
  expect(textOf(past.card)).toContain('9 to 10 of 10');
});

test('it holds the history of an entry that was found to be the same', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  await presses(town, ana, 'activity.stillRunning');
  const other = { ...(await kept(town)), id: 'other', name: 'Riverside gardeners', mergedInto: activityId };
  await town.store.create('activities', other);
  const held = await town.store.read('activities', localId, activityId);
  if (!held) throw new Error('The activity is gone.');
  await town.store.replace('activities', held, { ...held.document, mergedFrom: ['other'] });

  const shown = await presses(town, ana, 'activity.history', { activityId: 'other' });

  expect(textOf(shown.card)).toContain('1 to 2 of 2');
  expect(textOf(shown.card)).toContain('In the other entry: Riverside gardeners');
});

test('"More" offers what the role allows, and the name of who knows the group is taken away again', async () => {
  const cleo = await town.person('Cleo Marsh', ['clinician']);
  const first = await presses(town, cleo, 'activity.more');
  expect(buttonTitles(first.card)).toEqual(['I know this group', 'What changed', 'Back']);

  const known = await cleo.presses(first.card, 'I know this group');
  expect(textOf(known.card)).toContain('Who knows this group: \nCleo Marsh');
  const other = await town.person('Dana Marsh', ['clinician']);
  const refused = await presses(town, other, 'activity.contact.clear');
  expect(textOf(refused.card)).toContain('Your role does not change that here.');
  const more = await presses(town, cleo, 'activity.more');
  expect(buttonTitles(more.card)).toContain('Undo');
  await cleo.presses(more.card, 'I no longer know it');
  expect(await kept(town)).not.toHaveProperty('localContact');
});

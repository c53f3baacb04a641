import { textOf } from '../../support/cardReading';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import { until } from '../../support/owed';
import { listed, sent } from '../activity/add/addTown';
import { goingTo } from './stopTown';

let at: CaseTown;
beforeEach(async () => {
  at = await openCaseTown();
  await listed(
    at.town,
    'brimbank',
    { id: 'older', name: 'Older group', assured_date: '2025-01-01' },
    { id: 'old', name: 'Old group', assured_date: '2025-11-01' },
    { id: 'dusty', name: 'Dusty group', assured_date: '2025-06-01' },
  );
});
afterEach(() => at.town.close());

test('what participants go to comes first in upkeep, without who or how many', async () => {
  await at.keep('gettingStarted', 'BRI-7K3Q', goingTo('old'));
  await at.keep('closed', 'BRI-8K3Q', goingTo('dusty'));

  const text = textOf(await at.people.ana.says('upkeep'));

  const places = ['Old group', 'Older group', 'Dusty group'].map((name) => text.indexOf(name));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(text).toContain('Old group\nWhy: \nParticipants go there; last checked 1 November 2025');
  expect(text.match(/Participants go there/g)).toHaveLength(1);
  expect(text).not.toContain('BRI-');
});

test('what was found to be the same as another is in use as that one', async () => {
  await listed(at.town, 'brimbank', { id: 'dustier', name: 'Dusty group again', assured_date: '2025-06-01' });
  await at.keep('gettingStarted', 'BRI-7K3Q', goingTo('dustier'));
  const merged = { localId: 'brimbank', activityId: 'dusty', otherId: 'dustier' };
  await sent(at.town, at.people.ana, 'activity.merge', merged);

  const text = textOf(await at.people.ana.says('upkeep'));

  expect(text).toContain('Dusty group\nWhy: \nParticipants go there');
  expect(text.indexOf('Dusty group')).toBeLessThan(text.indexOf('Older group'));
  const asked = await at.people.ana.presses(await at.people.ana.says('today'), 'Show all');
  expect(textOf(asked.card)).toContain('1 activity of Brimbank that participants go to');
});

test('without the right to take referrals the order alone follows', async () => {
  await at.keep('gettingStarted', 'BRI-7K3Q', goingTo('dusty'));
  const cleo = await at.town.person('Cleo Marsh', ['communityEngagement']);

  const text = textOf(await cleo.says('upkeep'));

  expect(text.indexOf('Dusty group')).toBeLessThan(text.indexOf('Older group'));
  expect(text).not.toContain('articipants go');
});

test.each([
  ['restricted', () => ({ restrictedTo: [at.people.lou.id, at.people.ana.id] })],
  ['held for safety', () => ({ safetyHold: { at: at.town.now(), by: at.people.lou.id } })],
])('what is %s is not told of, neither in words nor by its place', async (_, more) => {
  await at.keep('gettingStarted', 'BRI-7K3Q', { ...goingTo('dusty'), ...more() });

  const text = textOf(await at.people.ben.says('upkeep'));

  expect(text.indexOf('Older group')).toBeLessThan(text.indexOf('Dusty group'));
  expect(text).not.toContain('articipants go');
  await at.keep('gettingStarted', 'BRI-8K3Q', goingTo('dusty'));
  expect(textOf(await at.people.ben.says('upkeep'))).toContain('Participants go there');
});

test('the weekly line counts what participants go to, then says how many others there are', async () => {
  await at.keep('gettingStarted', 'BRI-7K3Q', goingTo('old'));

  const asked = await at.people.ana.presses(await at.people.ana.says('today'), 'Show all');

  expect(textOf(asked.card)).toContain(
    '1 activity of Brimbank that participants go to wants a look: it may be wrong, gone or long unchecked. So do 2 others.',
  );
});

test('where they go to none of them all are counted', async () => {
  await until(at.town, '2026-11-22T22:30:00.000Z');

  const asked = await at.people.ana.presses(await at.people.ana.says('today'), 'Show all');

  expect(textOf(asked.card)).toContain('3 activities of Brimbank want a look');
  expect(textOf(asked.card)).not.toContain('participants go to');
});

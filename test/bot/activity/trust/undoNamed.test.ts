import { textOf } from '../../../support/cardReading';
import type { Town } from '../../../support/town';
import { activityId, fillsIn, kept, localId, presses, trustTown } from './trustTown';

let town: Town;
beforeEach(async () => {
  town = await trustTown();
});
afterEach(() => town.close());

test('"Undo" takes back what it stood beside, and nothing that its presser did later', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  const known = await presses(town, ana, 'activity.contact.set');
  await fillsIn(town, ana, 'activity.doNotSuggest', 'Do not suggest it', { reason: 'Unkind' });

  const late = await ana.presses(known.card, 'Undo');

  expect(textOf(late.card)).toContain('somebody has changed it since');
  expect(await kept(town)).toMatchObject({ vetting: { status: 'doNotSuggest' }, revision: 2 });
});

test('"Undo" of an entry that was joined with another since leaves the other as it is', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  const { wakeAt, ...first } = await kept(town);
  await town.store.create('activities', {
    ...first,
    id: 'other',
    source: { id: 'other', name: 'Gardeners' },
  });
  const known = await presses(town, ana, 'activity.contact.set', { activityId: 'other' });
  await presses(town, ana, 'activity.merge', { otherId: 'other' });
  await presses(town, ana, 'activity.stillRunning');

  const late = await ana.presses(known.card, 'Undo');

  expect(textOf(late.card)).toContain('It is too late to undo this');
  expect(await kept(town)).toMatchObject({ assured_date: '2026-11-23', mergedFrom: ['other'] });
  const held = await town.store.read('activities', localId, 'other');
  expect(held?.document).toMatchObject({ mergedInto: activityId, localContact: { name: 'Ana Link' } });
});

test('a merge and a parting are no last change that "Undo" takes back', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  const { wakeAt, ...first } = await kept(town);
  await town.store.create('activities', {
    ...first,
    id: 'other',
    source: { id: 'other', name: 'Gardeners' },
  });
  for (const verb of ['activity.merge', 'activity.unmerge']) {
    await presses(town, ana, verb, { otherId: 'other' });
    const before = await kept(town);

    const answer = await presses(town, ana, 'activity.undo');

    expect(textOf(answer.card)).toContain('It is too late to undo this');
    expect((await kept(town)).revision).toBe(before.revision);
  }
});

import { textOf } from '../../../support/cardReading';
import { openTown, type Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';
import { listed, sent, storedActivity } from './addTown';

let town: Town;
let ana: Person;
beforeEach(async () => {
  town = await openTown();
  ana = await town.person('Ana Link', ['linkWorker']);
  await listed(
    town,
    'brimbank',
    { id: 'garden', name: 'Riverside community garden', city: 'Sunshine' },
    { id: 'gardeners', name: 'Riverside Gardeners', city: 'Sunshine' },
    { id: 'plots', name: 'Vegetable plots of Riverside', city: 'Deer Park' },
    { id: 'chess', name: 'Chess club', city: 'Sunshine' },
  );
});
afterEach(() => town.close());

const garden = { localId: 'brimbank', activityId: 'garden' };
const stored = (id: string) => storedActivity(town, 'brimbank', id);
const formOf = async (person: Person) => (await sent(town, person, 'activity.merge.form', garden)).card;
const merge = (person: Person, otherId = 'gardeners', activityId = 'garden') =>
  sent(town, person, 'activity.merge', { localId: 'brimbank', activityId, otherId });
const held = (activityId: string, verb = 'activity.doNotSuggest') =>
  sent(town, ana, verb, { ...garden, activityId }, { reason: 'Unsafe' });
const status = async (id: string) => (await stored(id)).vetting?.status;

test('what is held back before or after they were joined, holds for both when they are two again', async () => {
  await held('gardeners');
  const merged = await merge(ana);
  const two = await ana.presses(merged.card, 'Undo');
  expect(textOf(two.card)).toContain('“Do not suggest” holds for both');
  expect([await status('garden'), await status('gardeners')]).toEqual(['doNotSuggest', 'doNotSuggest']);

  await merge(ana, 'chess', 'plots');
  await held('plots');
  await sent(town, ana, 'activity.unmerge', { ...garden, activityId: 'plots', otherId: 'chess' });
  expect([await status('plots'), await status('chess')]).toEqual(['doNotSuggest', 'doNotSuggest']);
  expect(textOf(await ana.says('activities chess'))).not.toContain('Chess club');
});

test.each(['activity.doNotSuggest', 'activity.pause'])(
  'what is held back by %s is joined and parted by those who vet alone, and the attempt is on record',
  async (verb) => {
    const cem = await town.person('Cem Engage', ['communityEngagement']);
    await held('gardeners', verb);

    expect((await merge(cem)).line).toContain('ask a link worker');
    expect((await merge(cem, 'garden', 'gardeners')).line).toContain('link worker');
    expect(textOf(await formOf(cem))).not.toContain('Riverside Gardeners');
    expect(await stored('garden')).not.toHaveProperty('mergedFrom');

    await merge(ana);
    const apart = await sent(town, cem, 'activity.unmerge', { ...garden, otherId: 'gardeners' });
    expect(apart.line).toContain('ask a link worker');
    expect(await stored('gardeners')).toMatchObject({ mergedInto: 'garden' });
    const refused = (await town.writesTo('garden')).filter(({ allowed }) => !allowed);
    expect(refused.map(({ verb, refusal }) => `${verb} ${refusal}`).sort()).toEqual([
      'activity.merge not-yours',
      'activity.unmerge not-yours',
    ]);
  },
);

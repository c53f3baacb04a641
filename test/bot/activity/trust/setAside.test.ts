import { textOf } from '../../../support/cardReading';
import type { Town } from '../../../support/town';
import { fillsIn, kept, presses, trustTown } from './trustTown';

const name = 'Riverside garden group';
const setAside = 'The team has set this activity aside for now. A link worker can help to find another.';

let town: Town;
beforeAll(async () => {
  const organization = { id: 'o', name: 'The Riverside House' };
  town = await trustTown({ id: 'garden', name, status: 'active', organization });
  const ana = await town.person('Ana Link', ['linkWorker']);
  await fillsIn(town, ana, 'activity.expect', 'Save', { greeter: 'Whoever is at the gate' });
  await fillsIn(town, ana, 'activity.doNotSuggest', 'Do not suggest it', { reason: 'Unkind' });
});
afterAll(() => town.close());

const views = [
  'activity.open',
  'activity.history',
  'activity.more',
  'activity.expect.form',
  'activity.edit.form',
  'activity.merge.form',
  'organization.open',
  'organization.log.form',
];

test.each(views)('%s says nothing of it to an editor who may not vet', async (verb) => {
  const eve = await town.person('Eve Edit', ['communityEngagement']);

  expect((await presses(town, eve, verb)).line).toBe(setAside);
});

test.each(['activity.open', 'activity.history', 'activity.more', 'organization.open'])(
  '%s says nothing of it to a clinician, and all to a link worker',
  async (verb) => {
    const cleo = await town.person('Cleo Marsh', ['clinician']);
    const ana = await town.person('Ana Link', ['linkWorker']);

    expect((await presses(town, cleo, verb)).line).toBe(setAside);
    expect((await presses(town, ana, verb)).raw).toContain(name);
  },
);

test('that something is wrong with it may be said, and its name stands on no answer', async () => {
  const cleo = await town.person('Cleo Marsh', ['clinician']);
  const form = await presses(town, cleo, 'activity.wrong.form');
  const back = await cleo.presses(form.card, 'Tell the link workers', { words: 'The gate is locked' });
  const thanked = await cleo.presses(back.card, 'Tell the link workers', { kind: 'closed' });

  expect(textOf(form.card)).toContain('An activity that the team has set aside');
  expect(textOf(thanked.card)).toContain('Thank you.');
  for (const { raw } of [form, back, thanked]) expect(raw).not.toMatch(/Riverside|at the gate|Unkind/);
  expect((await kept(town)).concerns).toHaveLength(1);
});

test('a form that comes back, or a press from the list, holds nothing of it either', async () => {
  const eve = await town.person('Eve Edit', ['communityEngagement']);
  const answers = [
    await presses(town, eve, 'activity.stillRunning'),
    await presses(town, eve, 'activity.stillRunning', { from: 'upkeep' }),
    await presses(town, eve, 'activity.expect'),
  ];

  for (const { raw } of answers) expect(raw).not.toMatch(/Riverside|at the gate|Unkind/);
});

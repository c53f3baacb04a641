import { textOf, untouched } from '../../../support/cardReading';
import { openTown, type Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';
import { addFormOf, allActivities, sent } from './addTown';

let town: Town;
let ana: Person;
let ids: Record<string, string>;
beforeEach(async () => {
  town = await openTown();
  ana = await town.person('Ana Link', ['linkWorker']);
  const choir = { name: 'Porch singers', suburb: 'Sunshine', toldBy: 'Marigold Example, a client' };
  await ana.presses(await addFormOf(ana), 'Add', choir);
  ids = { localId: 'brimbank', activityId: (await kept())?.id ?? '' };
});
afterEach(() => town.close());

const kept = async () => (await allActivities(town, 'brimbank'))[0];
const formOf = async (person: Person) => (await sent(town, person, 'activity.edit.form', ids)).card;

test('who told of it is read by those who put the directory right, and by nobody else', async () => {
  const dana = await town.person('Dana Whitfield', ['clinician']);

  expect(textOf((await sent(town, ana, 'activity.open', ids)).card)).toContain('told by Marigold Example');
  const shown = textOf((await sent(town, dana, 'activity.open', ids)).card);
  expect(shown).toContain('word of mouth, added by Ana Link');
  expect(shown).not.toContain('Marigold');
});

test('it is put right or taken out, and then it is nowhere any more', async () => {
  const form = await formOf(ana);
  expect(untouched(form)).toMatchObject({ toldBy: 'Marigold Example, a client' });

  await ana.presses(form, 'Save', { toldBy: 'A neighbour' });
  expect(await kept()).toMatchObject({ toldBy: 'A neighbour', changes: [{}, { what: 'edited' }] });
  const saved = await ana.presses(await formOf(ana), 'Save', { toldBy: '' });

  expect(textOf(saved.card)).toContain('Saved.');
  const after = await kept();
  expect(after).not.toHaveProperty('toldBy');
  expect(after?.changes.at(-1)).toMatchObject({ what: 'edited', fields: [{ field: 'toldBy' }] });
  expect(JSON.stringify(await town.everything())).not.toMatch(/Marigold|A neighbour/);
});

test('a form that was opened before it was taken out does not bring it back', async () => {
  const ben = await town.person('Ben Okafor', ['lead']);
  const early = await formOf(ben);
  await ana.presses(await formOf(ana), 'Save', { toldBy: '' });

  const again = await ben.presses(early, 'Save', { cost: 'Free' });
  expect(textOf(again.card)).toContain('Ana Link changed this while you were writing');
  await ben.presses(again.card, 'Save');

  expect(await kept()).toMatchObject({ cost_options: [{ amount: 0 }] });
  expect(JSON.stringify(await kept())).not.toContain('Marigold');
});

import type { Card } from '../../../cards/card';
import { buttonsOf, buttonTitles, textOf } from '../../support/cardReading';
import type { CaseTown } from '../../support/caseTown';
import { id } from '../connection/onTheRoad';
import { namesOn, offered, openSuggestTown, suggestsTo } from './suggestTown';

const all = [offered('Harvest choir', 'Singing'), offered('Creek strollers', 'Walking')];
const told = { interests: { past: ['singing'], present: ['walks'] } };
let at: CaseTown;
beforeEach(async () => {
  at = await openSuggestTown(told, all);
});
afterEach(() => at.town.close());

const details = async () => (await at.people.ana.presses((await suggestsTo(at)).card, 'Details')).card;
const mainOf = (card: Card | undefined) =>
  buttonsOf(card)
    .filter((one) => 'style' in one && one.style === 'positive')
    .map(({ title }) => title);
const ways = ['Add as an idea', 'Back to suggestions'];

test('adding it for them is the main button, not handing it to anybody', async () => {
  expect(mainOf(await details())).toEqual(['Add as an idea']);
});

test('said to be still running, it is added for them from there, with why', async () => {
  const done = await at.people.ana.presses(await details(), 'Still running');

  expect(buttonTitles(done.card)).toEqual(expect.arrayContaining(ways));
  expect(buttonTitles(done.card)).not.toContain('For somebody I work with');
  expect(JSON.stringify(buttonsOf(done.card))).not.toContain('walks');
  await at.people.ana.presses(done.card, 'Add as an idea');
  expect((await at.caseOf(id)).connections).toMatchObject([
    { name: 'Creek strollers', from: { time: 'present', words: 'walks' } },
  ]);
});

test('and taken back, there is still the way to the others', async () => {
  const done = await at.people.ana.presses(await details(), 'Still running');
  const undone = await at.people.ana.presses(done.card, 'Undo');

  const back = await at.people.ana.presses(undone.card, 'Back to suggestions');

  expect(namesOn(textOf(back.card), all)).toEqual(['Creek strollers', 'Harvest choir']);
});

test.each([
  ['More', 'Back'],
  ['Hand to a person', 'Back to details'],
])('through “%s” and “%s” the way stays', async (there, back) => {
  const opened = await at.people.ana.presses(await details(), there);
  expect(buttonTitles(opened.card)).not.toContain('Back to results');

  const again = await at.people.ana.presses(opened.card, back);

  expect(buttonTitles(again.card)).toEqual(expect.arrayContaining(ways));
});

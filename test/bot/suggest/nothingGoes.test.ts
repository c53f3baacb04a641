import type { Gap } from '../../../domain/activity/community/gap';
import { buttonTitles, textOf } from '../../support/cardReading';
import type { CaseTown } from '../../support/caseTown';
import { connection } from '../../support/connections';
import { elsewhere, id } from '../connection/onTheRoad';
import { namesOn, offered, openSuggestTown, suggestsTo } from './suggestTown';

const all = [offered('Bread table', 'Cooking'), offered('Creek strollers', 'Walking', { city: 'Melton' })];
let at: CaseTown;
afterEach(() => at.town.close());
const gaps = async () => ((await at.town.everything())['gaps'] ?? []) as Gap[];

test('nothing goes with what they enjoy: what suits them in other ways, and the gap is kept in terms of ours', async () => {
  at = await openSuggestTown(
    {
      interests: { past: ['Canary singing at St Quokka'], present: ['Canary falconry'] },
      going: { area: 'town:sunshine' },
    },
    all,
  );

  const { card } = await suggestsTo(at);

  const text = textOf(card);
  expect(text).toContain('Nothing here goes with what they enjoy yet, as far as we know.');
  expect(text).toContain('What suits them in other ways');
  expect(namesOn(text, all)).toEqual(['Bread table']);
  const found = await at.people.ana.presses(card, 'What fits their needs (1)');
  expect(namesOn(textOf(found.card), all)).toEqual(['Bread table']);
  expect(await gaps()).toMatchObject([{ terms: ['singing'], area: expect.any(String), status: 'open' }]);
});

test('opened again on the same day it is the same gap; whose it is stands nowhere', async () => {
  at = await openSuggestTown({ interests: { past: ['singing'] } }, all);
  await suggestsTo(at);
  await suggestsTo(at);

  const [gap, ...others] = await gaps();
  expect(others).toEqual([]);
  expect(gap?.days).toHaveLength(1);
  expect(JSON.stringify(gap)).not.toContain(id);
});

test('no word of what they enjoy leaves the case: not to gaps, logs, notices or other people', async () => {
  at = await openSuggestTown(
    {
      interests: { past: ['Canarysong singing'], present: ['Canarybird walks'], future: ['Canarypaint'] },
      going: { area: 'town:sunshine', days: ['TH'] },
    },
    all,
  );
  const { card } = await suggestsTo(at);
  await at.people.ana.presses(card, 'Details');
  await at.people.ana.presses(card, 'Search the directory');
  await at.people.ana.presses(card, 'Add as an idea');
  await at.town.minute();

  expect(await elsewhere(at)).not.toMatch(/canary/i);
});

test('all that goes with what they enjoy is in their plan already', async () => {
  const activity = { localId: 'brimbank', activityId: 'bread-table' };
  at = await openSuggestTown({ interests: { past: ['cooking'] } }, all, {
    connections: [connection('goingAlong', { name: 'Bread table', activity })],
  });

  const text = textOf((await suggestsTo(at)).card);

  expect(text).toContain('All that goes with what they enjoy is in their plan already.');
  expect(await gaps()).toEqual([]);
});

test('what makes going possible is enough to begin with, and interests are asked for', async () => {
  at = await openSuggestTown({ going: { area: 'town:sunshine' } }, all);

  const { card } = await suggestsTo(at);

  expect(textOf(card)).toContain('From what makes going possible for them. They choose.');
  expect(namesOn(textOf(card), all)).toEqual(['Bread table']);
  expect(buttonTitles(card)).toContain('Write down interests');
});

test('where what fits their needs is not there either, what to let go of', async () => {
  at = await openSuggestTown(
    { interests: { past: ['archery'] }, going: { area: 'town:sunshine', days: ['SU'] } },
    all,
  );

  const { card } = await suggestsTo(at);

  expect(textOf(card)).toContain('This would find something:');
  expect(buttonTitles(card)).toContain('Any day (1)');
});

test('a directory that holds nothing says so', async () => {
  at = await openSuggestTown({ interests: { past: ['singing'] } }, []);

  expect(textOf((await suggestsTo(at)).card)).toContain('This directory holds no activities yet.');
  expect(await gaps()).toEqual([]);
});

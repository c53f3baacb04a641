import { buttonsOf, buttonTitles, textOf } from '../../support/cardReading';
import type { CaseTown } from '../../support/caseTown';
import { connection } from '../../support/connections';
import { activitiesOf, id } from '../connection/onTheRoad';
import { namesOn, offered, openSuggestTown, suggestsTo, vetted } from './suggestTown';

const choir = offered('Harvest choir', 'Singing', {
  more: { cost_options: [{ amount: 0, currency: 'AUD' }] },
});
const strollers = offered('Creek strollers', 'Walking', { day: 'MO', city: 'St Albans' });
const all = [choir, strollers, offered('Bread table', 'Cooking')];
const told = {
  interests: { past: ['singing'], present: ['walks'] },
  going: { area: 'town:sunshine', days: ['TH' as const], cost: 'free' as const, access: ['stepFree'] },
};
let at: CaseTown;
afterEach(() => at.town.close());

test('because of what they used to enjoy: why, what to mind, when, where, and how far to trust it', async () => {
  at = await openSuggestTown(told, all);

  const { card } = await suggestsTo(at);

  const text = textOf(card);
  expect(namesOn(text, all)).toEqual(['Harvest choir', 'Creek strollers']);
  expect(text).toContain('Why: \nThey used to enjoy “singing” · in Sunshine · on Thursdays · free');
  expect(text).toContain('Please note: \nPlease ask about step-free: nobody has said');
  expect(text).toContain('Why: \nThey enjoy “walks” · about ');
  expect(text).toContain('On Mondays, not on their good days');
  expect(text).toContain('When: \nThursdays, 10:00 am to 12:00 pm. Next: Thursday 26 November, 10:00 am');
  expect(text).toContain('Where: \nThe hall, Sunshine');
  expect(text).toContain('Cost: \nask what it costs');
  expect(text).toContain('None of us has visited');
  expect(text).toContain('From what they say of themselves. They choose.');
});

test('added with one press, with the interest that it came from; then it is not suggested again', async () => {
  at = await openSuggestTown(told, all);
  const { card } = await suggestsTo(at);

  // what they say of themselves stands on the card to be read, and travels in no button
  expect(JSON.stringify(buttonsOf(card))).not.toContain('singing');
  const added = await at.people.ana.presses(card, 'Add as an idea');

  expect(textOf(added.card)).toContain('✓ Added as an idea.');
  expect((await at.caseOf(id)).connections).toMatchObject([
    {
      name: 'Harvest choir',
      state: 'idea',
      activity: { localId: 'brimbank', activityId: 'harvest-choir' },
      from: { time: 'past', words: 'singing' },
    },
  ]);
  const again = textOf((await suggestsTo(at)).card);
  expect(again).toContain('Already in their plan: \nHarvest choir');
  expect(again).not.toContain('singing');
});

test('each row’s button is a press of its own: two of one page make two ideas', async () => {
  at = await openSuggestTown(told, all);
  const { card } = await suggestsTo(at);
  const adds = buttonsOf(card).filter(({ title }) => title === 'Add as an idea');
  const nonces = adds.map((one) => 'data' in one && one.data['nonce']);

  expect(new Set(nonces).size).toBe(2);
});

test('its details open with the way back, and it is added from there', async () => {
  at = await openSuggestTown(told, all);
  const { card } = await suggestsTo(at);
  const details = await at.people.ana.presses(card, 'Details');
  expect(textOf(details.card)).toContain('Everyone is welcome');
  expect(buttonTitles(details.card)).not.toContain('For somebody I work with');

  const back = await at.people.ana.presses(details.card, 'Back to suggestions');
  expect(namesOn(textOf(back.card), all)).toEqual(['Harvest choir', 'Creek strollers']);
  await at.people.ana.presses(details.card, 'Add as an idea');
  expect((await at.caseOf(id)).connections).toMatchObject([
    { name: 'Harvest choir', from: { words: 'singing' } },
  ]);
});

test('what is paused comes last and says so; what is set aside, has ended or is not for them is absent', async () => {
  const those = [
    offered('A paused choir', 'Singing', { ours: vetted('paused') }),
    offered('Set aside choir', 'Singing', { ours: vetted('doNotSuggest') }),
    offered('Ended choir', 'Singing', { more: { status: 'inactive' } }),
    offered('Unloved choir', 'Singing'),
    offered('Later choir', 'Singing'),
    offered('Merged choir', 'Singing', { ours: { mergedInto: 'later-choir' } }),
    offered('Wrong choir', 'Singing', {
      ours: {
        concerns: [{ at: '2026-11-20T00:00:00.000Z', by: { personId: 'x', name: 'X' }, what: 'moved' }],
      },
    }),
  ];
  const of = (activityId: string) => ({ localId: 'brimbank', activityId });
  at = await openSuggestTown({ interests: { past: ['singing'] } }, those, {
    connections: [
      connection('notForMe', { id: 'one', name: 'One', activity: of('unloved-choir') }),
      connection('notRightNow', { id: 'two', name: 'Two', activity: of('later-choir') }),
    ],
  });

  const text = textOf((await suggestsTo(at)).card);

  expect(namesOn(text, those)).toEqual(['Later choir', 'Wrong choir', 'A paused choir']);
  expect(text).toContain('They said not right now before');
  expect(text).toContain('Someone says something is wrong');
  expect(text).toContain('Paused for now');
});

test('more of them, a page at a time', async () => {
  const many = Array.from({ length: 7 }, (_, n) => offered(`Choir ${n}`, 'Singing'));
  at = await openSuggestTown({ interests: { present: ['singing'] } }, many);
  const first = await suggestsTo(at);
  expect(textOf(first.card)).toContain('1 to 5 of 7');

  const second = await at.people.ana.presses(first.card, 'More');

  expect(textOf(second.card)).toContain('6 to 7 of 7');
  expect(namesOn(textOf(second.card), many)).toEqual(['Choir 5', 'Choir 6']);
  expect(buttonTitles(second.card)).not.toContain('More');
  const back = await at.people.ana.presses(second.card, 'First page');
  expect(namesOn(textOf(back.card), many)[0]).toBe('Choir 0');
});

test('nothing is known yet: a kind word, and where to begin', async () => {
  at = await openSuggestTown(undefined, all);

  const { card } = await suggestsTo(at);

  expect(textOf(card)).toContain('One word is enough to begin with.');
  expect(buttonTitles(card)).toEqual(
    expect.arrayContaining(['Write down interests', 'What makes going easier', 'Search the directory']),
  );
  const form = await at.people.ana.presses(card, 'Write down interests');
  const written = await at.people.ana.presses(form.card, 'Save', {
    past: 'singing',
    present: '',
    future: '',
  });
  expect(written.status).toBe(200);
  expect(textOf((await suggestsTo(at)).card)).toContain('Harvest choir');
});

test('it stands with their activities, for whoever does the work', async () => {
  at = await openSuggestTown(told, all);

  expect(buttonTitles((await activitiesOf(at, 'ana')).card)).toContain('Suggest activities');
});

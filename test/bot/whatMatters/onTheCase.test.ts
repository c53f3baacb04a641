import { buttonTitles, textOf } from '../../support/cardReading';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import { id } from './aboutTown';

let at: CaseTown;
beforeEach(async () => {
  at = await openCaseTown();
});
afterEach(() => at.town.close());

const read = async (who: 'ana' | 'lou' = 'ana') => {
  at.town.passes(1_000);
  return (await at.opens(who, id)).card;
};
const times = (text: string, words: string) => text.split(words).length - 1;

test('the case says in short what they say of themselves, once, with one button to all of it', async () => {
  const interests = {
    past: ['Quokka choir', 'two', 'three', 'four', 'five', 'six', 'seven'],
    future: ['clay'],
  };
  const strengths = `Quokka ${'patience '.repeat(30)}`;
  await at.keep('gettingStarted', id, { whatMatters: { interests, strengths, going: { days: ['MO'] } } });

  const card = await read();

  const text = textOf(card);
  expect(text).toContain('Used to enjoy: \nQuokka choir, two, three, four, five and 2 more');
  expect(text).toContain('Would like to try: \nclay');
  expect(text).toMatch(/Good at or proud of: \nQuokka (patience )+patience…/);
  expect(text).toContain('Going along: \nMondays');
  for (const words of ['Canary mornings', 'Canary crowds', 'Canary ramp'])
    expect([words, times(text, words)]).toEqual([words, 1]);
  expect(times(buttonTitles(card).join(), 'About them')).toBe(1);
});

test('with nothing there yet it asks kindly', async () => {
  await at.keep('gettingStarted', id, ({ participant }) => {
    const { whatHelps: _h, avoid: _a, accessNeeds: _n, ...rest } = participant;
    return { participant: rest };
  });

  expect(textOf(await read())).toContain('Not asked yet. What did they use to enjoy?\nAbout them');
});

test('before anybody has taken it, what helps and what to avoid is read by whoever may', async () => {
  await at.keep('sent', id);

  const card = await read();

  expect(textOf(card)).toContain('What helps: \nCanary mornings\nWhat to avoid: \nCanary crowds');
  expect(buttonTitles(card)).not.toContain('About them');
});

import { buttonTitles, problemsOn, textOf, untouched } from '../../../support/cardReading';
import type { Town } from '../../../support/town';
import { fillsIn, kept, presses, trustTown } from './trustTown';

let town: Town;
beforeEach(async () => {
  town = await trustTown();
});
afterEach(() => town.close());

const tell = 'Tell the link workers';
const said = { kind: 'times', words: 'Thursdays now' };

test('anyone says that something is wrong, and the link workers are owed a word', async () => {
  const cleo = await town.person('Cleo Marsh', ['manager']);
  const ana = await town.person('Ana Link', ['linkWorker']);
  await ana.says('help');

  const thanked = await fillsIn(town, cleo, 'activity.wrong', tell, said);

  expect(textOf(thanked.card)).toContain('Thank you. A link worker of this Local hears of it and looks.');
  expect(textOf(thanked.card)).toContain('⚠ Someone says: The days or times have changed (23 November 2026)');
  const { concerns, changes } = await kept(town);
  expect(concerns).toMatchObject([{ what: 'times', words: 'Thursdays now', by: { name: 'Cleo Marsh' } }]);
  expect(changes).toMatchObject([{ what: 'reportedWrong' }]);
  const twice = await fillsIn(town, cleo, 'activity.wrong', tell, said);
  expect(textOf(twice.card)).toContain('You have said so already.');
  const news = await ana.cardSaying('Something may be wrong');
  expect(textOf(news)).toContain('Riverside garden group');
  expect(textOf(news)).not.toContain('Thursdays now');
});

test('what is wrong has to be chosen, and "something else" said', async () => {
  const cleo = await town.person('Cleo Marsh', ['clinician']);
  const words = 'The gate is locked';

  const back = await fillsIn(town, cleo, 'activity.wrong', tell, { words });

  expect(problemsOn(back.card)).toEqual({ kind: '⚠ Please choose what is wrong.' });
  expect(untouched(back.card)).toMatchObject({ words });
  const other = await cleo.presses(back.card, tell, { kind: 'other', words: '' });
  expect(problemsOn(other.card)).toEqual({ words: '⚠ Please say in a few words what is wrong.' });
  expect(await kept(town)).not.toHaveProperty('concerns');
});

test.each([
  ['stillRunning', '', { assured_date: '2026-11-23' }],
  ['paused', '', { vetting: { status: 'paused' } }],
  ['doNotSuggest', 'Unkind', { vetting: { status: 'doNotSuggest', reason: 'Unkind' } }],
  ['ended', '', { status: 'defunct' }],
])('a link worker answers it: %s', async (outcome, reason, then) => {
  const cleo = await town.person('Cleo Marsh', ['clinician']);
  const ana = await town.person('Ana Link', ['linkWorker']);
  await fillsIn(town, cleo, 'activity.wrong', tell, said);
  const form = await presses(town, ana, 'activity.wrong.settle.form');
  expect(textOf(form.card)).toContain('Cleo Marsh: \nThursdays now');

  const saved = await ana.presses(form.card, 'Save', { outcome, reason });

  expect(textOf(saved.card)).toContain('What was said to be wrong is answered.');
  expect(textOf(saved.card)).not.toContain('Someone says');
  expect(await kept(town)).toMatchObject(then);
  expect(await kept(town)).not.toHaveProperty('concerns');
  await ana.presses(saved.card, 'Undo');
  expect((await kept(town)).concerns).toHaveLength(1);
});

test('an answer has to be chosen, and "do not suggest" needs its reason here too', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  await fillsIn(town, ana, 'activity.wrong', tell, said);

  const back = await fillsIn(town, ana, 'activity.wrong.settle', 'Save');

  expect(problemsOn(back.card)).toEqual({ outcome: '⚠ Please choose what came of it.' });
  const again = await ana.presses(back.card, 'Save', { outcome: 'doNotSuggest' });
  expect(problemsOn(again.card)).toHaveProperty('reason');
  expect((await kept(town)).concerns).toHaveLength(1);
});

test('what is said while somebody answers stays open', async () => {
  const cleo = await town.person('Cleo Marsh', ['clinician']);
  const ana = await town.person('Ana Link', ['linkWorker']);
  await fillsIn(town, cleo, 'activity.wrong', tell, said);
  const form = await presses(town, ana, 'activity.wrong.settle.form');
  town.passes(60_000);
  await fillsIn(town, cleo, 'activity.wrong', tell, { kind: 'closed' });

  const saved = await ana.presses(form.card, 'Save', { outcome: 'stillRunning' });

  expect((await kept(town)).concerns).toMatchObject([{ what: 'closed' }]);
  expect(buttonTitles(saved.card)).toContain('Answer what is wrong');
});

import { buttonTitles, textOf } from '../../../support/cardReading';
import type { Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';
import { kept, presses, trustTown } from './trustTown';

let town: Town;
let ana: Person;
beforeAll(async () => {
  town = await trustTown();
  ana = await town.person('Ana Link', ['linkWorker']);
});
afterAll(() => town.close());

const forms = ['rang', 'visited', 'doNotSuggest', 'pause', 'wrong', 'wrong.settle', 'expect'];

test.each(forms)('%s leads back to the details, with the way to the results', async (form) => {
  const opened = await presses(town, ana, `activity.${form}.form`, { wanted: 'w=garden', from: '5' });

  const back = await ana.presses(opened.card, 'Back');

  expect(textOf(back.card)).toContain('How far to trust it');
  expect(buttonTitles(back.card)).toContain('Back to results');
  expect(await kept(town)).toMatchObject({ changes: [] });
});

test.each(forms)('%s that was opened from the upkeep list leads back to it', async (form) => {
  const opened = await presses(town, ana, `activity.${form}.form`, { from: 'upkeep', page: '0' });
  expect(buttonTitles(opened.card)).not.toContain('Back');

  const back = await ana.presses(opened.card, 'Back to the list');

  expect(textOf(back.card)).toContain('One activity wants a look.');
});

test('a form that came back with something to mend has the same way back', async () => {
  const opened = await presses(town, ana, 'activity.doNotSuggest.form', { from: 'upkeep', page: '0' });
  const again = await ana.presses(opened.card, 'Do not suggest it');

  expect(buttonTitles(again.card)).toEqual(['Do not suggest it', 'Back to the list']);
});

test('after Undo the list is one press away, on its page', async () => {
  const opened = await presses(town, ana, 'activity.rang.form', { from: 'upkeep', page: '0' });
  const saved = await ana.presses(opened.card, 'Save');

  const undone = await ana.presses(saved.card, 'Undo');

  expect(textOf(undone.card)).toContain('Taken back.');
  const list = await ana.presses(undone.card, 'Back to the list');
  expect(textOf(list.card)).toContain('Riverside garden group');
});

test('"More" says nothing twice that stands on the page before it', async () => {
  const details = buttonTitles((await presses(town, ana, 'activity.open')).card);
  const more = buttonTitles((await presses(town, ana, 'activity.more')).card);

  expect(more).toContain('Pause');
  expect(details.filter((title) => more.includes(title))).toEqual([]);
});

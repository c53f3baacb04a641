import { eventWords } from '../../../cards/referral/record/eventWords';
import { buttonTitles, textOf } from '../../support/cardReading';
import { refer } from '../../support/refer';
import { openStory, type Story } from '../stories/story';

let story: Story;
beforeEach(async () => {
  story = await openStory();
});
afterEach(() => story.town.close());

test('a case with a long story stays small, and the whole story is still told', async () => {
  const dana = await story.town.person('Dana', ['clinician']);
  const ana = await story.town.person('Ana', ['linkWorker']);
  const id = await refer(dana);
  await story.town.quiet();
  const question = `When? ${'and when not, '.repeat(30)}`;
  for (let time = 0; time < 60; time += 1) {
    await story.does(ana, id, 'Ask the referrer', ['Ask', { question }]);
    await story.does(dana, id, 'Answer', ['Send answer', { answer: question }]);
  }

  const found = (await story.town.store.read('cases', 'brimbank', id))?.document;
  expect(JSON.stringify(found).length).toBeLessThan(64 * 1024);
  expect(found?.timeline.length).toBeLessThan(121);
  expect((found?.stepsBefore ?? 0) + (found?.timeline.length ?? 0)).toBe(121);

  const copy = await story.does(ana, id, 'Copy for the record');
  const text = textOf(copy.card) + JSON.stringify(copy.card);
  expect(buttonTitles(copy.card)).toEqual([]);
  expect(text.split(eventWords.asked).length - 1).toBeGreaterThanOrEqual(60);
}, 120_000);

import { ucla3 } from '../../../domain/measure/ucla3';
import { buttonTitles, problemsOn, textOf, untouched } from '../../support/cardReading';
import { type CaseTown, type Name, openCaseTown } from '../../support/caseTown';
import { answered, measured } from '../../support/measures';

const id = 'BRI-7K3Q';
const title = 'Questions about connection';
const start = measured('2026-09-01', [2, 2, 1], { when: 'start' });
const october = measured('2026-10-14', [1, 1, 1]);
let at: CaseTown;
beforeEach(async () => {
  at = await openCaseTown();
});
afterEach(() => at.town.close());

async function part(who: Name = 'ana') {
  at.town.passes(1_000);
  return (await at.people[who].presses((await at.opens(who, id)).card, title)).card;
}
const asks = async (who: Name = 'ana') =>
  (await at.people[who].presses(await part(who), 'Ask the questions')).card;

test('the questions stand word for word, with what to read aloud, their source and nothing chosen', async () => {
  await at.keep('gettingStarted', id);

  const form = await asks();

  const text = textOf(form);
  for (const words of [ucla3.intro, ...ucla3.questions, ...ucla3.answers, ucla3.source])
    expect(text).toContain(words);
  expect(text).not.toMatch(/lonely|score/);
  expect(untouched(form)).toEqual({ saidYes: 'false', answer1: '', answer2: '', answer3: '', when: 'start' });
});

test('what they answered is written down, shown in words, and undone within ten minutes', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', id);

  const saved = await ana.presses(await asks(), 'Save', answered);

  const text = textOf(saved.card);
  expect(text).toContain('✓ Their answers are written down.');
  expect(text).toContain('Asked once. 8 of 9 at the start. It is their answer on that day, not a label.');
  expect((await at.caseOf(id)).measures).toMatchObject([
    { instrument: 'ucla3', version: '1', when: 'start', on: '2026-11-23', answers: [2, 1, 2], score: 8 },
  ]);
  expect(untouched(await asks())).toMatchObject({ when: 'review' });
  at.town.passes(5 * 60_000);
  const undone = await ana.presses(saved.card, 'Undo');
  expect(textOf(undone.card)).not.toContain('of 9');
  expect((await at.caseOf(id)).measures).toBeUndefined();
});

test('whoever did not say yes is not asked: nothing is kept, and everything typed stays on the form', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', id);
  const typed = { ...answered, saidYes: 'false' };

  const again = await ana.presses(await asks(), 'Save', typed);

  expect(problemsOn(again.card)).toEqual({ saidYes: '⚠ Please ask first, and tick that they said yes.' });
  expect(untouched(again.card)).toEqual(typed);
  expect((await at.caseOf(id)).measures).toBeUndefined();
  await ana.presses(again.card, 'Save', { saidYes: 'true' });
  expect((await at.caseOf(id)).measures).toHaveLength(1);
});

test('a question that was left out is pointed at, and nothing is stored half', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', id);
  const typed = { ...answered, answer2: '', answer3: '' };

  const again = await ana.presses(await asks(), 'Save', typed);

  expect(problemsOn(again.card)).toEqual({ answer2: '⚠ Please choose an answer to each question.' });
  expect(untouched(again.card)).toEqual(typed);
  const third = await ana.presses(again.card, 'Save', { answer2: '0' });
  expect(problemsOn(third.card)).toEqual({ answer3: '⚠ Please choose an answer to each question.' });
  await ana.presses(third.card, 'Save', { answer3: '0' });
  expect((await at.caseOf(id)).measures).toMatchObject([{ answers: [2, 0, 0], score: 5 }]);
});

test('change over time stands on the case and in its part, in words and as bars with their words', async () => {
  await at.keep('gettingStarted', id, { measures: [start, october] });
  await at.people.ana.presses(await asks(), 'Save', { ...answered, answer1: '0', when: 'review' });

  const words =
    'Asked three times. 8 of 9 at the start, 6 in October, 6 now: they answered that they miss company less often.';
  expect(textOf((await at.opens('ana', id)).card)).toContain(words);
  const card = await part('lou');
  expect(textOf(card)).toContain(words);
  expect(card?.body.find(({ type }) => type === 'Chart.VerticalBar')).toMatchObject({
    data: [
      { x: '1 Sept', y: 8 },
      { x: '14 Oct', y: 6 },
      { x: '23 Nov', y: 6 },
    ],
    fallback: { type: 'TextBlock', text: 'Their answers over time: 1 Sept: 8 · 14 Oct: 6 · 23 Nov: 6' },
  });
});

test('what was entered in error is struck through and counts no longer, and that is undone too', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', id, { measures: [start, october] });

  const form = (await ana.presses(await part(), 'Entered in error')).card;
  const unchosen = await ana.presses(form, 'Mark as entered in error');
  expect(problemsOn(unchosen.card)).toEqual({ measured: '⚠ Please choose which answers.' });
  const marked = await ana.presses(unchosen.card, 'Mark as entered in error', { measured: october.id });

  expect(textOf(marked.card)).toContain('Asked once. 8 of 9 at the start.');
  expect(marked.card?.body).toContainEqual(
    expect.objectContaining({
      inlines: [
        { type: 'TextRun', text: '14 October 2026, at a review: 6 of 9', strikethrough: true },
        { type: 'TextRun', text: ' · entered in error' },
      ],
    }),
  );
  expect((await at.caseOf(id)).measures).toEqual([start, { ...october, isError: true }]);
  await ana.presses(marked.card, 'Undo');
  expect((await at.caseOf(id)).measures).toEqual([start, october]);
});

test('once it has ended, what they answered is still read by those who did the work, and nothing is asked', async () => {
  await at.keep('closed', id, { measures: [start, october] });

  expect(buttonTitles(await part('lou'))).toEqual(['Back']);
  expect(textOf(await part('ana'))).toContain('Asked twice. 8 of 9 at the start, 6 in October');
});

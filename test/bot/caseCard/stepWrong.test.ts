import type { Card } from '../../../cards/card';
import { eventWords } from '../../../cards/referral/record/eventWords';
import type { TimelineEntry } from '../../../domain/referral/case';
import { buttonTitles, problemsOn, textOf, untouched } from '../../support/cardReading';
import { about, type CaseCardTown, id, openCaseCardTown, written } from './caseCardTown';

let at: CaseCardTown;
beforeAll(async () => {
  at = await openCaseCardTown();
});
beforeEach(() => at.forgetAll());
afterAll(() => at.town.close());

const right = 'It was the day after.';
const stepsOf = async (who: 'ana' | 'tess' = 'ana') =>
  (await at.people[who].presses((await at.opens(who, id)).card, 'All steps')).card;
const struckOn = (card: Card | undefined) =>
  [...JSON.stringify(card).matchAll(/"text":"([^"]*)","strikethrough":true/g)].map(([, text]) => text);
/** The newest step, marked by Ana. */
async function marks(says = right) {
  const form = await at.people.ana.presses(await stepsOf(), 'This is wrong');
  return at.people.ana.presses(form.card, 'Mark as wrong', { right: says });
}

test('a step marked as wrong stays, struck through, with what is right beside it', async () => {
  await at.full();
  const form = await at.people.ana.presses(await stepsOf(), 'This is wrong');
  expect(textOf(form.card)).toContain('Monday 23 November 2026: A visit was written down');
  const { card } = await at.people.ana.presses(form.card, 'Mark as wrong', { right });
  expect(textOf(card)).toContain('✓ Marked as wrong. It stays to be seen.');
  expect(textOf(card)).toContain(' (wrong)');
  expect(textOf(card)).toContain(`What is right: \n${right}`);
  expect(struckOn(card)).toEqual([
    `Monday 23 November 2026: A visit was written down · ${about}`,
    `“${written}”`,
  ]);
  const { timeline } = await at.caseOf(id);
  expect(timeline.at(-2)).toMatchObject({ event: 'visitTold', text: written });
  expect(timeline.at(-1)).toMatchObject({ event: 'stepMarkedWrong', by: at.people.ana.id, text: right });
});

test('without words the form comes back', async () => {
  await at.full();
  const { card } = await marks(' ');
  expect(problemsOn(card)).toEqual({ right: '⚠ Please write it in a few words.' });
});

test('the case itself shows it as wrong too', async () => {
  await at.full();
  await marks();
  expect(struckOn((await at.opens('ana', id)).card)).toContain(
    `Monday 23 November: A visit was written down · ${about}`,
  );
});

test('taken back, the step stands again as it was', async () => {
  await at.full();
  const { card } = await marks();
  expect(buttonTitles(card)).toContain('Undo: step marked as wrong');
  await at.people.ana.presses(card, 'Undo');
  const steps = await stepsOf();
  expect(textOf(steps)).not.toContain(' (wrong)');
  expect(struckOn(steps)).toEqual([`Monday 23 November 2026: ${eventWords.stepMarkedWrong}`, `“${right}”`]);
});

test('copies say that it is wrong, and to those who do the work what is right', async () => {
  await at.full();
  const { card } = await marks();
  const place = String((await at.caseOf(id)).timeline.findIndex(({ event }) => event === 'visitTold'));
  const copy = async (who: 'ana' | 'tess') => {
    const { text1 } = untouched(
      (await at.presses(who, 'case.step', { caseId: id, step: place, at: at.town.now() })).card,
    );
    return text1;
  };
  expect(await copy('ana')).toContain('A visit was written down (marked as wrong) · Ana Petrov');
  expect(await copy('ana')).toContain(`Marked as wrong: ${right}`);
  expect(await copy('tess')).toContain('(marked as wrong)');
  expect(await copy('tess')).not.toContain(right);
  const { card: record } = await at.presses('ana', 'referral.record', { caseId: id });
  expect(untouched(record)['text2']).toContain('A visit was written down (marked as wrong) · Ana Petrov');
  expect(buttonTitles(card)).toContain('Copy');
});

test('the care team reads that it is wrong and marks nothing', async () => {
  await at.full();
  await marks();
  const card = await stepsOf('tess');
  expect(textOf(card)).toContain(' (wrong)');
  expect(textOf(card)).not.toContain(right);
  expect(buttonTitles(card)).not.toContain('This is wrong');
});

test('an old step that has moved to the history is marked like any other', async () => {
  const { ana } = at.people;
  const old = (index: number): TimelineEntry => ({
    at: new Date(Date.UTC(2026, 9, 1 + index)).toISOString(),
    by: ana.id,
    event: 'checkInSpoke',
    text: `Step number ${index}.`,
  });
  const entries = [old(0), old(1), old(2)];
  const history = { id: `${id}-0`, localId: 'brimbank', caseId: id, after: 0, entries };
  await at.town.store.create('case-history', history);
  await at.full('gettingStarted', { timeline: [old(3)], stepsBefore: 3 });
  const ids = { caseId: id, step: '1', at: old(1).at };
  const form = await at.presses('ana', 'case.stepWrong.form', ids);
  expect(textOf(form.card)).toContain('Friday 2 October 2026: an earlier step');
  const { card } = await ana.presses(form.card, 'Mark as wrong', { right });
  expect(struckOn(card)).toEqual([`Friday 2 October 2026: ${eventWords.checkInSpoke}`, '“Step number 1.”']);
});

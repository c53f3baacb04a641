import type { Card } from '../../../cards/card';
import { refusalSentence } from '../../../cards/refusalSentence';
import type { TimelineEntry } from '../../../domain/referral/case';
import { buttonTitles, textOf, untouched } from '../../support/cardReading';
import { about, type CaseCardTown, id, openCaseCardTown, written } from './caseCardTown';

let at: CaseCardTown;
beforeAll(async () => {
  at = await openCaseCardTown();
});
beforeEach(() => at.forgetAll());
afterAll(() => at.town.close());

const numbered = (from: number, count: number, by: string): TimelineEntry[] =>
  Array.from({ length: count }, (_, index) => ({
    at: new Date(Date.UTC(2026, 9, 1 + from + index)).toISOString(),
    by,
    event: 'checkInSpoke' as const,
    text: `Step number ${from + index}.`,
  }));
const numbersOn = (card: Card | undefined) =>
  [...textOf(card).matchAll(/Step number (\d+)\./g)].map(([, number]) => Number(number));
const stepsOf = async (who: 'ana' | 'tess' | 'lou' = 'ana') => {
  const { card } = await at.opens(who, id);
  return (await at.people[who].presses(card, 'All steps')).card;
};
/** The dialog of the newest step. */
const copied = async (who: 'ana' | 'tess') => at.people[who].presses(await stepsOf(who), 'Copy');

test('all steps are there, newest first, ten to a page, with those that have moved to the history', async () => {
  const { ana } = at.people;
  await at.full('gettingStarted', { timeline: numbered(20, 15, ana.id), stepsBefore: 20 });
  const old = { id: `${id}-0`, localId: 'brimbank', caseId: id, after: 0, entries: numbered(0, 20, ana.id) };
  await at.town.store.create('case-history', old);

  const seen: number[] = [];
  let card = await stepsOf();
  expect(textOf(card)).toContain('35 steps, the newest first.');
  for (;;) {
    const shown = numbersOn(card);
    expect(shown.length).toBeLessThanOrEqual(10);
    seen.push(...shown);
    if (!buttonTitles(card).includes('Older')) break;
    card = (await ana.presses(card, 'Older')).card;
  }

  expect(seen).toEqual(Array.from({ length: 35 }, (_, index) => 34 - index));
  expect(numbersOn((await ana.presses(card, 'Newest')).card)[0]).toBe(34);
});

test('a step says what, about what, what was written and by whom', async () => {
  await at.full();
  const text = textOf(await stepsOf());
  expect(text).toContain(`Monday 23 November 2026: A visit was written down · ${about}`);
  expect(text).toContain(`“${written}”`);
  expect(text).toContain('Ana Petrov');
});

test('who may see or hear of it stands in no list of steps', async () => {
  const step = { at: at.town.now(), by: at.people.lou.id };
  await at.full('gettingStarted', {
    timeline: [
      { ...step, event: 'sent' },
      { ...step, event: 'restricted' },
      { ...step, event: 'linked', text: 'BRI-2AAA' },
      { ...step, event: 'held' },
    ],
  });
  const card = await stepsOf();
  expect(textOf(card)).toContain('1 step, the newest first.');
  expect(textOf(card)).not.toMatch(/Restricted to|Linked with|beyond the care team/);
});

test('what was taken back is struck through and says so', async () => {
  const step = { at: at.town.now(), by: at.people.ana.id };
  await at.full('gettingStarted', {
    timeline: [
      { ...step, event: 'goalAdded', about },
      { ...step, event: 'undone' },
    ],
  });
  const card = await stepsOf();
  expect(textOf(card)).toContain('(taken back)');
  const struck = [...JSON.stringify(card).matchAll(/"text":"([^"]*)","strikethrough":true/g)];
  expect(struck.map(([, text]) => text)).toEqual([
    `Monday 23 November 2026: A goal was added to the plan · ${about}`,
  ]);
});

test('one step is copied as plain text, with what was written, and the text says nothing of clinical records', async () => {
  await at.full();
  const { card } = await copied('ana');
  expect(untouched(card)['text1']).toBe(
    [
      `Canary Marigold · ${id} · Local Connections at Brimbank`,
      'Monday 23 November 2026, 9:10 am · A visit was written down · Ana Petrov',
      `About: ${about}`,
      `Written then: ${written}`,
    ].join('\n'),
  );
  expect(buttonTitles(card)).toEqual(['Back']);
  expect(await at.town.auditOf(id)).toContainEqual(
    expect.objectContaining({ verb: 'case.step', kind: 'view', by: at.people.ana.id, allowed: true }),
  );
});

test('the care team copies the step without what was written or what it was about', async () => {
  await at.full();
  const text = untouched((await copied('tess')).card)['text1'];
  expect(text).toContain('A visit was written down');
  expect(text).not.toContain(written);
  expect(text).not.toContain(about);
});

test('a step that is not there is said to be gone, and how the case stands is shown', async () => {
  await at.full();
  const gone = await at.presses('ana', 'case.step', { caseId: id, step: '99', at: at.town.now() });
  expect(textOf(gone.card)).toContain(refusalSentence['no-such-part']);
  const moved = await at.presses('ana', 'case.step', {
    caseId: id,
    step: '0',
    at: '2020-01-01T00:00:00.000Z',
  });
  expect(textOf(moved.card)).toContain(refusalSentence['no-such-part']);
});

test('the copy of all of it tells of the new steps, and of nothing that they were about', async () => {
  await at.full();
  const { card } = await at.people.ana.presses((await at.opens('ana', id)).card, 'Copy for the record');
  const { text1 = '', text2 = '' } = untouched(card);
  expect(text2).toContain('A visit was written down · Ana Petrov');
  for (const text of [text1, text2]) {
    expect(text).not.toContain(about);
    expect(text).not.toContain(written);
  }
});

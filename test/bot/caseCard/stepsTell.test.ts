import type { Card } from '../../../cards/card';
import { buttonsOf, buttonTitles, textOf, untouched } from '../../support/cardReading';
import { connection, session } from '../../support/connections';
import { type CaseCardTown, id, openCaseCardTown } from './caseCardTown';

let at: CaseCardTown;
beforeEach(async () => {
  at = await openCaseCardTown();
});
afterEach(() => at.town.close());

const step = async (title = 'All steps') => {
  const { ana } = at.people;
  return (await ana.presses((await at.opens('ana', id)).card, title)).card;
};
const copyOf = async (card: Card | undefined) =>
  untouched((await at.people.ana.presses(card, 'Copy')).card)['text1'];
const connections = [connection('goingAlong', { sessions: [session('2026-11-22')] })];
const [{ id: connectionId, sessions } = connection('idea')] = connections;
const sessionId = sessions[0]?.id ?? '';
const struckOn = (card: Card | undefined) =>
  [...JSON.stringify(card).matchAll(/"text":"([^"]*)","strikethrough":true/g)].map(([, text]) => text);

test.each<[string, Record<string, string>, Record<string, string>, string]>([
  [
    'connection.visit',
    { connectionId, sessionId },
    { result: 'didNotMakeIt', reason: 'nervous' },
    'Sunday 22 November: they didn’t make it (nervous)',
  ],
  [
    'connection.book',
    { connectionId },
    { on: '2026-12-10', time: '10:00', goAlong: 'true' },
    'Thursday 10 December at 10:00 am, the link worker goes along',
  ],
  ['connection.confidence', { connectionId }, { confidence: '7' }, '7 of 10'],
  ['connection.travel', { connectionId }, { stage: 'alone' }, 'On their own'],
  ['referral.pause', {}, { resumeOn: '2026-12-14' }, 'until Monday 14 December'],
  ['referral.pause', {}, { resumeOn: '2027-01-04' }, 'until Monday 4 January 2027'],
  ['referral.close', {}, { outcome: 'ownNetwork' }, 'Connected with people of their own'],
])('the step of %s says the day, what came of it or the number', async (verb, ids, inputs, says) => {
  await at.keep('gettingStarted', id, { connections });
  await at.presses('ana', verb, { caseId: id, ...ids }, inputs);

  const card = await step();
  expect(textOf(card)).toContain(says);
  expect(await copyOf(card)).toContain(`Told then: ${says}`);
});

test('the care team reads no day, result or number of a step', async () => {
  await at.full();
  await at.changes(id, (found) => ({
    ...found,
    timeline: found.timeline.map((one) => ({ ...one, detail: 'Canary detail' })),
  }));
  const all = await at.people.tess.presses((await at.opens('tess', id)).card, 'All steps');
  expect(textOf(all.card)).not.toContain('Canary detail');
  const copy = await at.people.tess.presses(all.card, 'Copy');
  expect(untouched(copy.card)['text1']).not.toContain('Canary detail');
});

test('what was taken back is struck with all its words, and its copy says so before them', async () => {
  const one = { at: at.town.now(), by: at.people.ana.id };
  await at.full('gettingStarted', {
    timeline: [
      { ...one, event: 'visitTold', text: 'Canary words', detail: 'Canary day' },
      { ...one, event: 'undone' },
    ],
  });
  const card = await step();
  expect(struckOn(card)).toEqual(expect.arrayContaining(['“Canary words”', 'Canary day']));

  const copies = buttonsOf(card).filter(({ title }) => title === 'Copy');
  const older = await at.people.ana.presses(
    { ...(card as Card), body: [], actions: copies.slice(1) },
    'Copy',
  );
  expect(untouched(older.card)['text1']).toMatch(
    /was taken back: please do not rely on it\.\nTold then: Canary day\nWritten then: Canary words$/,
  );
  expect(textOf((await at.people.ana.presses(older.card, 'Back')).card)).toContain('What happened');
});

test('undo says what it takes back where that is not in the dialog, and says so afterwards', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', id);
  await at.presses('ana', 'about.interests', { caseId: id }, { present: 'Canary pottery' });
  const plan = await step('Plan');
  expect(buttonTitles(plan)).toContain('Undo: interests');

  const undone = await ana.presses(plan, 'Undo: interests');
  expect(textOf(undone.card)).toContain('✓ Taken back: interests.');
  expect((await at.caseOf(id)).whatMatters?.interests?.present ?? []).toEqual([]);
});

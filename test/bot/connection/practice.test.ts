import { textOf, untouched } from '../../support/cardReading';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import { connection } from '../../support/connections';
import { activityOf, connectionOf, does, id } from './onTheRoad';

let at: CaseTown;
beforeEach(async () => {
  at = await openCaseTown();
  await at.keep('gettingStarted', id, { connections: [connection('goingAlong', { visits: 1 })] });
});
afterEach(() => at.town.close());
const aDay = 86_400_000;

test('getting there and back, in three plain steps and any order', async () => {
  await does(at, 'ana', 'Travel practice', 'Save', { stage: 'shadowed' });
  at.town.passes(aDay);
  const then = await does(at, 'ana', 'Travel practice', 'Save', { stage: 'withLinkWorker' });

  expect(textOf(then.card)).toContain(
    [
      '✓ With the link worker: Tuesday 24 November',
      '✓ On their own, with the link worker nearby: Monday 23 November',
      '○ On their own: not yet',
    ].join('\n'),
  );
});

test('how confident they feel is shown over time, in words; the first is kept, and the latest', async () => {
  for (const confidence of ['2', '3', '4', '5', '6', '7']) {
    await does(at, 'ana', 'Confidence', 'Save', { confidence });
    at.town.passes(aDay);
  }
  const form = await at.people.ana.presses((await activityOf(at, 'ana')).card, 'Confidence');

  expect(textOf(form.card)).toContain('How confident do you feel about going along?');
  expect(textOf(form.card)).toContain('So far: 2 on Monday 23 November, 5 on Thursday 26 November');
  expect((await connectionOf(at)).confidence?.map(({ value }) => value)).toEqual([2, 5, 6, 7]);
});

test('said twice on one day, the later stands', async () => {
  await does(at, 'ana', 'Confidence', 'Save', { confidence: '2' });
  await does(at, 'ana', 'Confidence', 'Save', { confidence: '5' });

  expect((await connectionOf(at)).confidence).toEqual([{ on: '2026-11-23', value: 5 }]);
});

test('one note an activity, written afresh or taken away', async () => {
  const noted = await does(at, 'ana', 'Note', 'Save', { note: '  Ask for **Mei** at the side door. ' });
  expect(textOf(noted.card)).toContain('Note: \nAsk for **Mei** at the side door.');
  const form = await at.people.ana.presses(noted.card, 'Note');
  expect(untouched(form.card)).toMatchObject({ note: 'Ask for **Mei** at the side door.' });

  const gone = await at.people.ana.presses(form.card, 'Save', { note: '' });
  expect(textOf(gone.card)).not.toContain('Mei');
});

test('words of risk bring up whom to call', async () => {
  const noted = await does(at, 'ana', 'Note', 'Save', { note: 'She said that she is unsafe at home.' });

  expect(textOf(noted.card)).toContain('If someone may not be safe');
});

import { textOf } from '../../support/cardReading';
import type { CaseTown } from '../../support/caseTown';
import { minutes, owed } from '../../support/owed';
import { goingTo, heard, openStopTown, pauses } from './stopTown';
import { offered } from './suggestTown';

let at: CaseTown;
beforeEach(async () => {
  at = await openStopTown();
});
afterEach(() => at.town.close());
const stopped = async () =>
  (await owed(at.town)).filter(({ kind }) => kind === 'activity.stopped').map(({ state }) => state);

test('each who works with somebody there hears, ten minutes later, without a name or a reference', async () => {
  await pauses(at, 'kay');
  await minutes(at.town, 8);
  expect(heard(at, 'ana')).toEqual([]);

  await minutes(at.town, 4);

  const [news, ...others] = heard(at, 'ana');
  expect(others).toEqual([]);
  expect(news?.text).toContain(
    'Harvest choir\nIt has paused. It is in the plans of 2 people you look after.',
  );
  expect(heard(at, 'ben')[0]?.text).toContain('It is in the plan of 1 person you look after.');
  expect(heard(at, 'kay')).toEqual([]);
  expect(heard(at, 'lou')).toEqual([]);
  expect(JSON.stringify([news, heard(at, 'ben')])).not.toMatch(/Canary|BRI-/);
});

test('who they are opens for that reader alone, and leads to each one’s activity', async () => {
  await pauses(at, 'kay');
  await minutes(at.town, 12);
  const card = heard(at, 'ana')[0]?.card;

  const opened = await at.people.ana.presses(card, 'See who');

  const text = textOf(opened.card);
  expect(text).toContain('It has paused.');
  expect(text).toContain('Canary BRI-2K3Q');
  expect(text).not.toContain('BRI-4K3Q');
  expect((await at.town.auditOf('BRI-3K3Q')).at(-1)).toMatchObject({ verb: 'suggest.stopped', kind: 'view' });
  const kept = await at.people.ana.presses(opened.card, 'End or keep');
  expect(textOf(kept.card)).toContain('Paused for now');
  expect(textOf((await at.people.kay.presses(card, 'See who')).card)).toContain('Nobody whom you look after');
});

test('taken back within ten minutes, nothing goes', async () => {
  const paused = await pauses(at, 'kay');
  await at.people.kay.presses(paused.card, 'Undo');
  await minutes(at.town, 15);

  expect(heard(at, 'ana')).toEqual([]);
  expect(new Set(await stopped())).toEqual(new Set(['withdrawn']));
});

test('suggested again before it was sent, nothing goes', async () => {
  await pauses(at, 'kay');
  at.town.passes(1_000);
  await at.presses('lou', 'activity.suggestAgain', { activityId: 'harvest-choir' });
  await minutes(at.town, 15);

  expect(heard(at, 'ana')).toEqual([]);
  expect(new Set(await stopped())).toEqual(new Set(['withdrawn']));
});

test('ended meanwhile for the person, nothing goes', async () => {
  await pauses(at, 'kay');
  const held = await at.town.store.read('cases', 'brimbank', 'BRI-4K3Q');
  if (!held) throw new Error('It is gone.');
  const { activityIds: _ids, connections: _all, ...rest } = held.document;
  await at.town.store.replace('cases', held, rest);
  await minutes(at.town, 15);

  expect(heard(at, 'ben')).toEqual([]);
  expect(heard(at, 'ana')).toHaveLength(1);
});

test('whoever did it hears of their own people too, and a Lead without any does not', async () => {
  await pauses(at, 'ana');
  await minutes(at.town, 15);

  expect(heard(at, 'ana')).toHaveLength(1);
  expect(heard(at, 'lou')).toEqual([]);
});

test('two at once are one message; an activity that nobody goes to is told of to nobody', async () => {
  await pauses(at, 'kay', 'creek-strollers');
  await minutes(at.town, 15);
  expect(await stopped()).toEqual([]);
  await at.town.store.create('activities', offered('Lake walks', 'Walking'));
  await at.keep('gettingStarted', 'BRI-5K3Q', goingTo('lake-walks'));
  await pauses(at, 'kay', 'lake-walks');
  await pauses(at, 'kay');
  await minutes(at.town, 15);

  const [news, ...others] = heard(at, 'ana');
  expect(others).toEqual([]);
  expect(news?.text).toMatch(/Harvest choir[\s\S]*Lake walks|Lake walks[\s\S]*Harvest choir/);
});

test('one that can still be taken back is not sent along with another', async () => {
  await at.keep('gettingStarted', 'BRI-5K3Q', goingTo('creek-strollers'));
  await pauses(at, 'kay');
  await minutes(at.town, 8);
  const paused = await pauses(at, 'kay', 'creek-strollers');
  await minutes(at.town, 5);
  expect(heard(at, 'ana')[0]?.text).not.toContain('Creek strollers');

  await at.people.kay.presses(paused.card, 'Undo');
  await minutes(at.town, 75);

  expect(heard(at, 'ana')).toHaveLength(1);
});

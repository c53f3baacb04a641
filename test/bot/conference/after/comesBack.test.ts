import { textOf } from '../../../support/cardReading';
import { until } from '../../../support/owed';
import { type AfterTown, id, on, openAfterTown, said } from './afterTown';

let at: AfterTown;
beforeEach(async () => {
  at = await openAfterTown();
  await at.brings();
});
afterEach(() => at.town.close());

const next = '2026-11-30';
const agenda = async (day: string) =>
  textOf((await at.pressesOn('ana', 'conference.open', { on: day })).card);
/** After the first one: the second is the next. */
const aWeekOn = () => until(at.town, '2026-11-28T23:00:00.000Z');

test('what was brought and not talked of comes up the next time by itself, and says so', async () => {
  expect(await agenda(on)).toContain(id);
  expect(await agenda(on)).not.toMatch(/comes back/i);
  await aWeekOn();
  expect(await agenda(next)).toContain(`${id} · Open`);
  expect(await agenda(next)).toMatch(/comes back/i);
});

test('what was agreed comes back once its day has come, unless it is done', async () => {
  await at.decides('ana', at.todo(1, 'tess', next));
  await aWeekOn();
  expect(await agenda(next)).toContain(id);
  await at.people.ana.presses(await at.actions('ana'), 'Done');
  expect(await agenda(next)).not.toContain(id);
});

test('what was decided without anything left to do does not come back', async () => {
  await at.decides('ana', {});
  await aWeekOn();
  expect(await agenda(next)).not.toContain(id);
});

test('of a conference that is cancelled for good it comes up where its bringer comes next', async () => {
  await at.keepConference({ id: 'other', on: next, title: 'The other one', attendees: [at.worker('ana')] });
  const other = async () =>
    textOf((await at.pressesOn('ana', 'conference.open', { conferenceId: 'other', on: next })).card);
  expect(await other()).not.toContain(id);
  const held = await at.town.store.read('conferences', 'brimbank', 'thursday');
  if (!held) throw new Error('There is no conference.');
  await at.town.store.replace('conferences', held, { ...held.document, endedAt: at.town.now() });
  expect(await other()).toContain(id);
  await until(at.town, '2026-11-29T23:30:00.000Z');
  const ids = { caseId: id, conferenceId: 'other', on: next };
  const form = (await at.pressesOn('ana', 'conference.decide.form', ids)).card;
  await at.people.ana.presses(form, 'Save', said);
  expect((await at.caseOf(id)).brought).toEqual([]);
});

import { textOf } from '../../../support/cardReading';
import type { Name } from '../../../support/caseTown';
import { goesOnLeave, minutes } from '../../../support/owed';
import { type MessageTown, openMessageTown } from './messageTown';

const mondayEvening = '2026-11-23T07:00:00.000Z';
const tuesdayNine = '2026-11-23T22:00:00.000Z';
const on = '2026-11-26';
let at: MessageTown;
beforeEach(async () => {
  at = await openMessageTown();
});
afterEach(() => at.town.close());

const asked = 'You are asked to come to a case conference';
const moved = 'A case conference has moved';
const cancelled = 'A case conference is cancelled';

/** Lou plans one with Ana and Dana, as a person does. */
async function plans(more: Record<string, string> = {}) {
  const { lou, ana, dana } = at.people;
  const form = await lou.presses(await lou.says('conference'), 'Plan a case conference');
  const who = [ana.id, dana.id].join(',');
  const typed = { on, time: '10:00', minutes: '60', repeats: 'weekly', who, ...more };
  const planned = await lou.presses(form.card, 'Plan it', typed);
  await at.town.quiet();
  return planned.card;
}
async function presses(name: Name, verb: string, inputs: Record<string, string> = {}, time = on) {
  const [{ id: conferenceId } = { id: '' }] = ((await at.town.everything())['conferences'] ?? []) as {
    id: string;
  }[];
  const answer = await at.pressesOn(name, verb, { conferenceId, on: time }, inputs);
  await at.town.quiet();
  return answer;
}
const moves = (day: string, time: string) => presses('lou', 'conference.move', { on: day, time });

test('whoever is asked hears when it is, with its zone, and who planned it, and answers there', async () => {
  await plans();
  const [told] = at.toldTo('ana');
  for (const words of [
    asked,
    'Case conference',
    'When: \nThursday 26 November, 10:00 am (AEDT)',
    '60 minutes · Every week on Thursday · Brimbank',
    'Planned by: \nLou Marsh',
  ])
    expect(told).toContain(words);
  expect(at.headings('dana')).toEqual([asked]);
  expect(at.headings('lou')).toEqual([]);
  const yes = await at.people.ana.presses(at.newest('ana'), 'I can come');
  expect(textOf(yes.card)).toContain('Coming (1): \nAna Petrov');
  const no = await at.people.dana.presses(at.newest('dana'), 'I cannot come');
  expect(textOf(no.card)).toContain('Who comes in your place?');
  expect(textOf((await at.people.dana.presses(at.newest('dana'), 'Open')).card)).toContain('Who comes');
});

test('in the evening it waits for the morning, and tells of it as it stands then', async () => {
  await at.until(mondayEvening);
  await plans();
  await moves('2026-11-27', '11:00');
  await moves('2026-11-27', '13:00');
  expect(at.headings('ana')).toEqual([]);
  await at.until(tuesdayNine);
  expect(at.headings('ana')).toEqual([asked]);
  expect(at.toldTo('ana')[0]).toContain('When: \nFriday 27 November, 1:00 pm (AEDT)');
});

test('who is taken off it again before they were told hears nothing', async () => {
  await at.until(mondayEvening);
  await plans();
  const typed = { title: 'Case conference', time: '10:00', minutes: '60' };
  await presses('lou', 'conference.change', { ...typed, who: at.people.ana.id });
  await at.until(tuesdayNine);
  expect(at.headings('ana')).toEqual([asked]);
  expect(at.headings('dana')).toEqual([]);
});

test('several moves become one message, with what they knew and what holds now', async () => {
  await plans();
  await at.until(mondayEvening);
  await moves('2026-11-27', '11:00');
  await moves('2026-11-30', '13:00');
  await at.until(tuesdayNine);
  expect(at.headings('ana')).toEqual([asked, moved]);
  expect(at.toldTo('ana')[1]).toContain('It was: \nThursday 26 November, 10:00 am (AEDT)');
  expect(at.toldTo('ana')[1]).toContain('Now: \nMonday 30 November, 1:00 pm (AEDT)');
});

test('a time that is cancelled before anybody was asked is told of after they are asked to all of it', async () => {
  await at.until(mondayEvening);
  await plans();
  await presses('lou', 'conference.cancelOne', {}, '2026-12-03');
  await at.until(tuesdayNine);
  await minutes(at.town, 2);
  expect(at.headings('ana')).toEqual([asked, cancelled]);
  expect(at.toldTo('ana')[1]).toContain('It was to be: \nThursday 3 December, 10:00 am (AEDT)');
});

test('where the first time is cancelled before they were asked, they are asked to the next', async () => {
  await at.until(mondayEvening);
  await plans();
  await presses('lou', 'conference.cancelOne');
  await at.until(tuesdayNine);
  await minutes(at.town, 2);
  expect(at.headings('ana')[0]).toBe(asked);
  expect(at.toldTo('ana')[0]).toContain('When: \nThursday 3 December, 10:00 am (AEDT)');
});

test('one that was moved and moved back tells nothing new', async () => {
  await plans();
  await at.until(mondayEvening);
  await moves('2026-11-27', '11:00');
  await moves('2026-11-26', '10:00');
  await at.until(tuesdayNine);
  expect(at.headings('ana')).toEqual([asked]);
});

test('a move that they were told of and that is taken back is told of', async () => {
  await plans();
  await moves('2026-11-27', '11:00');
  await presses('lou', 'conference.undo');
  expect(at.headings('ana')).toEqual([asked, moved, moved]);
  expect(at.toldTo('ana')[2]).toContain('Now: \nThursday 26 November, 10:00 am (AEDT)');
});

test('a time that is cancelled, and held after all', async () => {
  await plans();
  await presses('lou', 'conference.cancelOne');
  expect(at.toldTo('ana')[1]).toContain(cancelled);
  expect(at.toldTo('ana')[1]).toContain('The other times stay as they are.');
  await moves('2026-11-27', '11:00');
  expect(at.toldTo('ana')[2]).toContain('A case conference is held after all');
  expect(at.toldTo('ana')[2]).toContain('When: \nFriday 27 November, 11:00 am (AEDT)');
});

test('all of it is cancelled; what nobody has heard of is not taken back', async () => {
  await plans();
  await presses('lou', 'conference.cancel');
  expect(at.toldTo('ana')[1]).toContain(cancelled);
  expect(at.toldTo('ana')[1]).toContain('All later times are cancelled too.');
});

test('planned and cancelled in one evening nobody hears of it', async () => {
  await at.until(mondayEvening);
  await plans();
  await presses('lou', 'conference.cancel');
  await at.until(tuesdayNine);
  await at.until('2026-11-25T23:00:00.000Z');
  expect(at.headings('ana')).toEqual([]);
});

test('another hour for every time is told of once', async () => {
  await plans();
  const [found] = ((await at.town.everything())['conferences'] ?? []) as {
    attendees: { personId: string }[];
  }[];
  const who = (found?.attendees ?? []).map(({ personId }) => personId).join(',');
  await presses('lou', 'conference.change', { title: 'Case conference', time: '11:00', minutes: '60', who });
  expect(at.headings('ana')).toEqual([asked, moved]);
  expect(at.toldTo('ana')[1]).toContain('It was: \nThursday 26 November, 10:00 am (AEDT)');
  expect(at.toldTo('ana')[1]).toContain('Now: \nThursday 26 November, 11:00 am (AEDT)');
  expect(at.toldTo('ana')[1]).toContain('60 minutes · Every week on Thursday');
});

test('a move that would come too late in the morning is told in the evening; one on leave is left alone', async () => {
  await plans();
  await goesOnLeave(at.people.dana, '2026-11-24', '2026-11-26');
  await at.until('2026-11-25T08:00:00.000Z');
  await moves('2026-11-26', '08:30');
  expect(at.headings('ana').at(-1)).toBe(moved);
  expect(at.headings('dana')).toEqual([asked]);
});

test('at short notice the invitation says what comes up of theirs, and no second message does', async () => {
  await at.until('2026-11-25T22:10:00.000Z');
  await plans({ time: '15:00' });
  expect(at.headings('ana')).toEqual([asked]);
  expect(at.toldTo('ana')[0]).toContain('None of your cases comes up so far.');
  await at.until('2026-11-25T23:10:00.000Z');
  expect(at.headings('ana')).toEqual([asked]);
  // whoever planned it is told what to prepare
  expect(at.headings('lou')).toEqual(['Case conference today, 3:00 pm (AEDT)']);
});

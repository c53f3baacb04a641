import { textOf } from '../../../support/cardReading';
import { meetingChat } from '../../../support/fromTeams';
import { delivered, meeting, meetingEvent } from '../../../support/meetingEvent';
import { until } from '../../../support/owed';
import { begins, openRoomTown, type RoomTown, toastsIn } from './roomTown';

let at: RoomTown;
beforeEach(async () => {
  at = await openRoomTown();
  await at.keepConference();
  await at.brings('BRI-2AAA');
});
afterEach(() => at.town.close());

const there = (name: 'ana' | 'dana') => at.people[name].in('meeting');
const cards = async () => (await there('ana').cards()).map(textOf);
const saying = async (text: string) => (await cards()).filter((one) => one.includes(text));

async function bound() {
  await there('ana').says('conference');
  await until(at.town, begins);
}

test('the meeting starts: its conference begins and the agenda is posted; it ends: a summary follows', async () => {
  await bound();
  expect(await meeting(at.town, 'Start')).toBe(200);
  expect(await at.occurrenceOf()).toMatchObject({ begunAt: at.town.now() });
  expect(await saying('It is on now.')).toHaveLength(1);
  expect(await saying('A newer agenda is further down in this chat.')).toHaveLength(1);
  expect(toastsIn(at.town, meetingChat)).toEqual(['A case conference']);
  at.town.passes(30 * 60_000);
  await meeting(at.town, 'End');
  expect(await at.occurrenceOf()).toMatchObject({ endedAt: at.town.now() });
  expect(await saying('It has ended.')).toHaveLength(1);
  expect(await saying('The meeting has ended.')).toHaveLength(1);
  expect(toastsIn(at.town, meetingChat)).toHaveLength(2);
});

test('it was the bot that did it, and nobody else', async () => {
  await bound();
  await delivered(
    at.town,
    meetingEvent(at.town, 'Start', { from: { id: '29:ana', aadObjectId: at.people.ana.id } }),
  );
  const [, write] = await at.town.writesTo('monday');
  expect(write).toMatchObject({ verb: 'conference.begin', by: 'bot', as: 'job', surface: 'job' });
});

test('delivered twice, each is one', async () => {
  await bound();
  const [start, end] = [meetingEvent(at.town, 'Start'), meetingEvent(at.town, 'End')];
  await Promise.all([delivered(at.town, start), delivered(at.town, start)]);
  await delivered(at.town, end);
  await Promise.all([
    delivered(at.town, end),
    delivered(at.town, start),
    delivered(at.town, { ...end, id: 'other' }),
  ]);
  expect(toastsIn(at.town, meetingChat)).toHaveLength(2);
  expect(await at.occurrenceOf()).toMatchObject({ endedAt: at.town.now() });
});

test('ended by a press and by the empty meeting, it has one summary', async () => {
  await bound();
  await meeting(at.town, 'Start');
  const run = await at.runs('ana', there('ana'));
  await at.goesOn('ana', run.card, 'End the meeting', there('ana'));
  at.town.passes(60_000);
  await meeting(at.town, 'End');
  expect(await saying('The meeting has ended.')).toHaveLength(1);
  expect(toastsIn(at.town, meetingChat)).toHaveLength(2);
});

test('a command and a press do the same where no events come', async () => {
  await bound();
  const run = await at.runs('ana', there('ana'));
  const begun = await at.goesOn('ana', run.card, 'Begin', there('ana'));
  await at.goesOn('ana', begun.card, 'End the meeting', there('ana'));
  expect(await saying('It has ended.')).toHaveLength(1);
  expect(await saying('The meeting has ended.')).toHaveLength(1);
});

test('where everybody fell out of the meeting and came back, it goes on', async () => {
  await bound();
  for (const what of ['Start', 'End', 'Start'] as const) {
    await meeting(at.town, what);
    at.town.passes(60_000);
  }
  expect(await at.occurrenceOf()).not.toHaveProperty('endedAt');
  expect(await saying('The meeting has ended.')).toEqual([]);
  expect(await saying('It is on now.')).toHaveLength(1);
});

test('somebody who tries the line before the time ends nothing', async () => {
  await there('ana').says('conference');
  await meeting(at.town, 'Start');
  await meeting(at.town, 'End');
  expect(await at.occurrenceOf()).not.toHaveProperty('begunAt');
  expect(await saying('The meeting has ended.')).toEqual([]);
});

test('away from its time nothing begins', async () => {
  await there('ana').says('conference');
  await until(at.town, '2026-11-23T05:00:00.000Z');
  const before = at.town.connector.sent.length;
  await meeting(at.town, 'Start');
  expect(await at.occurrenceOf()).toBeUndefined();
  expect(at.town.connector.sent.slice(before)).toEqual([]);
});

test('in a chat that no conference is held in, and for any other event, nothing happens', async () => {
  await until(at.town, begins);
  const before = JSON.stringify(await at.town.everything());
  const sent = at.town.connector.sent.length;
  expect(await meeting(at.town, 'Start')).toBe(200);
  expect(await meeting(at.town, 'End')).toBe(200);
  for (const name of ['application/vnd.microsoft.meetingParticipantJoin', 'toString', undefined])
    expect(await delivered(at.town, meetingEvent(at.town, 'Start', { name }))).toBe(200);
  expect(JSON.stringify(await at.town.everything())).toBe(before);
  expect(at.town.connector.sent).toHaveLength(sent);
});

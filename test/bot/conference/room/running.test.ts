import { buttonTitles, textOf } from '../../../support/cardReading';
import { meetingChat } from '../../../support/fromTeams';
import { casesOn, openRoomTown, type RoomTown, toastsIn } from './roomTown';

const [first, second, third] = ['BRI-2AAA', 'BRI-2BBB', 'BRI-2CCC'];

let at: RoomTown;
beforeEach(async () => {
  at = await openRoomTown();
  await at.keepConference();
  for (const id of [first, second, third]) {
    await at.brings(id);
    at.town.passes(1000);
  }
  await at.room('ana').says('conference');
});
afterEach(() => at.town.close());

const row = (id: string, says = '') => `**${id}** · Open${says}`;

test('the meeting is begun, goes from case to case, and ends', async () => {
  const opened = await at.runs('dana');
  expect(casesOn(opened.card)).toEqual([row(first), row(second), row(third)]);
  // for those to whom the cases are open, and nobody else
  expect(buttonTitles(opened.card)).not.toContain('What we decided');
  expect(buttonTitles((await at.runs('ana')).card)).toContain('What we decided');
  const begun = await at.goesOn('dana', opened.card, 'Begin');
  expect(textOf(begun.card)).toContain('✓ It is on now.');
  expect(textOf(await at.agendaIn())).toContain('It is on now.');
  const one = await at.goesOn('dana', begun.card, 'Next case');
  expect(casesOn(one.card)[0]).toBe(row(first, ', now'));
  expect(textOf(await at.agendaIn())).toContain(`${row(first)}\n▶ **Now**`);
  const two = await at.goesOn('dana', one.card, 'Next case');
  expect(casesOn(two.card).slice(0, 2)).toEqual([row(first, ', ✓ talked of'), row(second, ', now')]);
  expect(textOf(await at.agendaIn())).toContain(`${row(first)}\n✓ Talked of`);
  const ended = await at.goesOn('dana', two.card, 'End the meeting');
  expect(textOf(ended.card)).toContain('✓ The meeting has ended.');
  const agendaNow = await at.room('ana').cardSaying('It has ended.');
  expect(textOf(agendaNow)).not.toContain('Now');
  expect(buttonTitles(agendaNow)).toContain('Open the meeting');
  const summary = textOf(await at.room('ana').cardSaying('The meeting has ended.'));
  expect(summary).toContain(`Talked of: ${first}, ${second}`);
  expect(summary).toContain(`Comes back next time: ${first}, ${second}, ${third}`);
  expect(summary).toContain('Next time: Monday 30 November, 10:00 am (AEDT)');
  expect(toastsIn(at.town)).toEqual(['A case conference']);
  const written = (await at.town.writesTo('monday')).filter(({ by }) => by === at.people.dana.id);
  const verbs = written.map(({ verb }) => verb).sort();
  expect(verbs).toEqual(['conference.begin', 'conference.end', 'conference.next', 'conference.next']);
  expect(new Set(written.map(({ surface }) => surface))).toEqual(new Set(['dialogInRoom']));
});

test('two who press “Next case” at once go one step on', async () => {
  const begun = await at.goesOn('ana', (await at.runs('ana')).card, 'Begin');
  const other = await at.runs('dana');
  const [one, two] = await Promise.all([
    at.goesOn('ana', begun.card, 'Next case'),
    at.goesOn('dana', other.card, 'Next case'),
  ]);
  expect(await at.occurrenceOf()).toMatchObject({ current: first, discussed: [first] });
  expect(
    [textOf(one.card), textOf(two.card)].filter((text) => text.includes('gone on already')),
  ).toHaveLength(1);
});

test('a press delivered twice is one step', async () => {
  const begun = await at.goesOn('ana', (await at.runs('ana')).card, 'Begin');
  const room = at.room('ana');
  const press = room.pressOf(begun.card, 'Next case');
  const [one, two] = [await room.deliver(press), await room.deliver({ ...press, id: 'again' })];
  expect(JSON.parse(one.raw).task?.type).toBe(JSON.parse(two.raw).task?.type);
  expect((await at.occurrenceOf())?.discussed).toEqual([first]);
});

test('any case is talked of when it is chosen, which begins the meeting too', async () => {
  const opened = await at.runs('ana');
  const rows = opened.card?.body ?? [];
  const last = { ...opened.card, body: rows.slice(-1) } as typeof opened.card;
  const talked = await at.goesOn('ana', last, 'Talk of this now');
  expect(casesOn(talked.card)).toEqual([row(third, ', now'), row(first), row(second)]);
  expect(await at.occurrenceOf()).toMatchObject({ current: third, begunAt: expect.any(String) });
  const next = await at.goesOn('ana', talked.card, 'Next case');
  expect(casesOn(next.card)).toEqual([row(third, ', ✓ talked of'), row(first, ', now'), row(second)]);
});

test('what is not on the agenda is not talked of', async () => {
  await at.keep('gettingStarted', 'BRI-2ZZZ');
  const refused = await at.presses('ana', 'conference.current', {
    conferenceId: 'monday',
    on: '2026-11-23',
    caseId: 'BRI-2ZZZ',
  });
  expect(textOf(refused.card)).toContain('That is not here any more.');
  expect(textOf(refused.card)).not.toContain('BRI-2ZZZ');
  expect((await at.occurrenceOf())?.discussed ?? []).toEqual([]);
});

test('who does not come to it finds nothing to run, whatever they press', async () => {
  const ids = { conferenceId: 'monday', on: '2026-11-23', caseId: first };
  for (const verb of ['run', 'begin', 'next', 'current', 'end', 'unbind', 'bind'])
    for (const name of ['stuart', 'tess', 'otto'] as const)
      expect((await at.presses(name, `conference.${verb}`, ids)).raw).not.toContain('BRI-');
  const room = at.room('tess');
  const pressed = await room.presses(await at.agendaIn(), 'Run the meeting');
  const shown = buttonTitles(pressed.card).includes('Show')
    ? await room.presses(pressed.card, 'Show')
    : pressed;
  expect(shown.line).toContain('There is nothing here that you can open.');
  expect(await at.occurrenceOf()).toBeUndefined();
  expect((await at.conferenceOf()).room).toBeDefined();
});

test('ended by mistake, it goes on, and its summary says so until it has ended', async () => {
  const ended = await at.goesOn('ana', (await at.runs('ana')).card, 'End the meeting');
  await at.town.quiet();
  const on = await at.goesOn('dana', ended.card, 'Go on with the meeting');
  expect(textOf(await at.room('ana').cardSaying('The meeting is on.'))).not.toContain('BRI-');
  at.town.passes(60_000);
  await at.goesOn('dana', on.card, 'End the meeting');
  const cards = (await at.room('ana').cards()).map(textOf);
  expect(cards.filter((text) => text.includes('The meeting has ended.'))).toHaveLength(1);
  expect(cards.filter((text) => text.includes('A newer summary is further down'))).toHaveLength(1);
});

test('begun in one’s own chat, its agenda comes into the room', async () => {
  const before = toastsIn(at.town).length;
  const begun = await at.presses('ana', 'conference.begin', { conferenceId: 'monday', on: '2026-11-23' });
  expect(textOf(begun.card)).toContain('It is on now.');
  expect(buttonTitles(begun.card)).not.toContain('This is the wrong chat');
  await at.town.quiet();
  expect(toastsIn(at.town)).toHaveLength(before + 1);
  const cards = (await at.room('ana').cards()).map(textOf);
  expect(cards.filter((text) => text.includes('Run the meeting'))).toHaveLength(1);
  expect(cards.filter((text) => text.includes('A newer agenda is further down'))).toHaveLength(1);
});

test('a conference without a chat posts nothing anywhere', async () => {
  await at.goesOn('ana', (await at.runs('ana')).card, 'This is the wrong chat');
  await at.town.quiet();
  const before = at.town.connector.sent.length;
  await at.presses('ana', 'conference.begin', { conferenceId: 'monday', on: '2026-11-23' });
  const ids = { conferenceId: 'monday', on: '2026-11-23' };
  await at.presses('ana', 'conference.end', ids);
  await at.town.quiet();
  const rooms = ['19:groupChat', meetingChat];
  const after = at.town.connector.sent.slice(before);
  expect(after.filter(({ conversationId }) => rooms.includes(conversationId))).toEqual([]);
  expect(await at.occurrenceOf()).toMatchObject({ endedAt: expect.any(String) });
});

test('a day before it is neither begun nor ended', async () => {
  const ids = { conferenceId: 'monday', on: '2026-11-30' };
  const early = await at.presses('ana', 'conference.end', ids);
  expect(textOf(early.card)).toContain('That can be done on the day of the meeting.');
  expect(buttonTitles(early.card)).not.toContain('Begin');
  expect(await at.occurrenceOf('monday', '2026-11-30')).toBeUndefined();
});

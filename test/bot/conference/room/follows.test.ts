import { textOf } from '../../../support/cardReading';
import { casesOn, openRoomTown, type RoomTown } from './roomTown';

const [first, second] = ['BRI-2AAA', 'BRI-2BBB'];

let at: RoomTown;
beforeEach(async () => {
  at = await openRoomTown();
  await at.keepConference();
  await at.brings(first);
  await at.brings(second);
  await at.room('ana').says('conference');
});
afterEach(() => at.town.close());

const agenda = async () => casesOn(await at.agendaIn());
const press = async (verb: string, inputs: Record<string, string> = {}) =>
  at.presses('ana', verb, { caseId: first }, inputs, (await at.caseOf(first)).revision);
const drawnInRoom = () =>
  at.town.connector.sent.filter(
    ({ method, conversationId }) => method === 'PUT' && conversationId === '19:groupChat',
  ).length;

test('consent to share is withdrawn while the meeting runs: the agenda drops the case', async () => {
  const begun = await at.goesOn('ana', (await at.runs('ana')).card, 'Begin');
  await at.goesOn('ana', begun.card, 'Next case');
  expect(await agenda()).toEqual([`**${first}** · Open`, `**${second}** · Open`]);
  await press('referral.consents', { shareWithTeam: 'false' });
  expect((await at.caseOf(first)).consents.shareWithTeam.given).toBe(false);
  expect(await agenda()).toEqual([`**${second}** · Open`]);
  // and the dialog of whoever runs it, the summary, and what is asked for afresh
  expect(casesOn((await at.runs('dana')).card)).toEqual([`**${second}** · Open`]);
  await at.goesOn('dana', (await at.runs('dana')).card, 'End the meeting');
  expect(textOf(await at.room('ana').cardSaying('The meeting has ended.'))).not.toContain(first);
});

test('given again, it stands there again', async () => {
  await press('referral.consents', { shareWithTeam: 'false' });
  expect(await agenda()).toEqual([`**${second}** · Open`]);
  at.town.passes(60_000);
  await at.changes(first, ({ consents }) => ({ consents: { ...consents, shareWithTeam: at.given } }));
  expect(await agenda()).toEqual([`**${first}** · Open`, `**${second}** · Open`]);
});

test.each<[string, Parameters<RoomTown['changes']>[1]]>([
  ['open to those named alone', () => ({ restrictedTo: [at.people.ana.id] })],
  ['held for somebody’s safety', () => ({ safetyHold: { at: at.town.now(), by: at.people.ana.id } })],
  ['taken off the agenda', () => ({ brought: [] })],
])('one that is %s leaves the agenda', async (_, change) => {
  await at.changes(first, change);
  expect(await agenda()).toEqual([`**${second}** · Open`]);
});

test('one that was talked of and is closed meanwhile says so', async () => {
  await at.goesOn('ana', (await at.runs('ana')).card, 'Begin');
  await at.goesOn('ana', (await at.runs('ana')).card, 'Next case');
  await at.changes(first, ({ referral }) => ({
    referral: { ...referral, status: 'closed', outcome: 'ownNetwork', themes: [] } as never,
  }));
  expect(await agenda()).toEqual([`**${first}** · Closed`, `**${second}** · Open`]);
});

test('one that is brought while the agenda stands comes onto it', async () => {
  await at.brings('BRI-2CCC', { brought: [], onAgenda: undefined as never });
  await at.town.quiet();
  expect(await agenda()).toHaveLength(2);
  const brought = (await at.caseOf(second)).brought ?? [];
  await at.changes('BRI-2CCC', () => ({ brought }));
  expect(await agenda()).toEqual([first, second, 'BRI-2CCC'].map((id) => `**${id}** · Open`));
});

test('moved and cancelled, the agenda says when, or that it is not held', async () => {
  const change = async (occurrence: object) => {
    const held = await at.town.store.read('conferences', 'brimbank', 'monday');
    if (!held) throw new Error('There is no conference.');
    const occurrences = [{ id: '2026-11-23', answers: {}, discussed: [], ...occurrence }];
    const next = { ...held.document, revision: 9, occurrences, wakeAt: at.town.now() };
    await at.town.store.replace('conferences', held, next);
    return textOf(await at.agendaIn());
  };
  expect(await change({ movedTo: { on: '2026-11-24', time: '14:30' } })).toContain(
    'Tuesday 24 November, 2:30 pm (AEDT)',
  );
  const cancelled = await change({ cancelledAt: at.town.now() });
  expect(cancelled).toContain('It was cancelled.');
  expect(cancelled).not.toContain('Run the meeting');
});

test('where nothing that it shows has changed it is not drawn again', async () => {
  await at.town.quiet();
  expect(drawnInRoom()).toBe(0);
  await at.changes(first, ({ participant }) => ({ participant: { ...participant, whatMatters: 'Roses' } }));
  expect(drawnInRoom()).toBe(0);
  await at.changes(first, () => ({ brought: [] }));
  expect(drawnInRoom()).toBe(1);
});

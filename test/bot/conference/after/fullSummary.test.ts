import { sends } from '../../../../cards/buttons';
import { card, line } from '../../../../cards/parts';
import { buttonTitles, textOf } from '../../../support/cardReading';
import type { Name } from '../../../support/caseTown';
import { shared } from '../../../support/deeds/caseDeed';
import { type AfterTown, id, on, openAfterTown, said } from './afterTown';

const other = 'BRI-2AAA';
const third = 'BRI-2ZZZ';
const notOpen = 'Not open to you.';

let at: AfterTown;
beforeEach(async () => {
  at = await openAfterTown();
  await at.brings();
  await at.brings(other, () => shared(at, []));
  await at.decides('tess', { ...at.todo(1, 'tess') });
  await at.decides('ana', { decision: 'Canary: to wait', why: '' }, other);
  await at.town.quiet();
});
afterEach(() => at.town.close());

const full = (name: Name, more: Record<string, string> = {}) =>
  at.pressesOn(name, 'conference.full', { on, ...more });
const viewsOf = async (name: Name, caseId: string) =>
  (await at.town.auditOf(caseId)).filter(
    ({ by, verb, kind }) => by === at.people[name].id && verb === 'conference.full' && kind === 'view',
  );

async function unshares(caseId: string) {
  const held = await at.town.store.read('cases', 'brimbank', caseId);
  if (!held) throw new Error('There is no case.');
  const { consents } = held.document;
  await at.town.store.replace('cases', held, {
    ...held.document,
    consents: { ...consents, shareWithTeam: { given: false } },
  });
}

test('each reads the cases that are open to them, and of the others the reference alone; each case is a view', async () => {
  const ana = textOf((await full('ana')).card);
  expect(ana).toContain('Monday 23 November, 9:00 am (AEDT)');
  expect(ana).toContain(`${said.decision}. Why: ${said.why}`);
  expect(ana).toContain('Canary: to wait');
  expect(ana).toMatch(/ring the hall 1\s+· Tess Moore, by Friday 4 December/);
  expect(ana).not.toContain(notOpen);

  const tess = textOf((await full('tess')).card);
  expect(tess).toContain(said.decision);
  expect(tess).toContain(`${other}\n${notOpen}`);
  expect(tess).not.toContain('Canary: to wait');

  expect(await viewsOf('ana', other)).toEqual([
    expect.objectContaining({ allowed: true, surface: 'dialog' }),
  ]);
  expect(await viewsOf('tess', id)).toHaveLength(1);
  expect(await viewsOf('tess', other)).toEqual([]);
  expect(await viewsOf('tess', 'thursday')).toHaveLength(1);
});

test('how what was agreed stands is shown as it is now', async () => {
  await at.people.tess.presses(await at.actions('tess'), 'Done');
  expect(textOf((await full('ana')).card)).toContain('✓ Done on Monday 23 November: Canary: ring the hall 1');
});

test('to whom the conference is nothing there is no summary', async () => {
  const none = await full('ana', { conferenceId: 'none' });
  for (const name of ['ben', 'dana', 'stuart', 'ivy', 'otto'] as const)
    expect((await full(name)).raw).toBe(none.raw);
  expect((await full('ana', { on: '2026-11-24' })).raw).toBe(none.raw);
});

test('a decision that was taken back is not in it, and one marked as wrong says what is right', async () => {
  const shown = await at.decides('ana', { decision: 'Canary: to go too fast', why: '' });
  await at.people.ana.presses(shown, 'Undo');
  expect(textOf((await full('ana')).card)).not.toContain('too fast');
  const held = await at.town.store.read('cases', 'brimbank', id);
  const decided = held?.document.timeline.find(({ event }) => event === 'conferenceDecided');
  if (!held || !decided) throw new Error('Nothing was decided.');
  const { by, at: when, event } = decided;
  const mark = { at: at.town.now(), by, event: 'stepMarkedWrong', text: 'Canary: not the choir' } as const;
  await at.town.store.replace('cases', held, {
    ...held.document,
    timeline: [...held.document.timeline, { ...mark, marks: { at: when, by, event } }],
  });
  expect(textOf((await full('ana')).card)).toContain(
    'Marked as wrong. This is right:\nCanary: not the choir',
  );
});

test('of a case that the person shares with the team no more, not even the reference stays for the others', async () => {
  await unshares(other);
  expect(textOf((await full('tess')).card)).not.toContain(other);
  expect(textOf((await full('ana')).card)).toContain('Canary: to wait');
});

test('in a chat with others the link worker too reads nothing that the person does not share', async () => {
  const inRoom = async () => {
    const press = { verb: 'conference.full', ids: { ...at.ids, on }, nonce: at.town.services.newNonce() };
    const room = at.people.ana.in('groupChat');
    return (await room.presses(card([line('')], [sends('Open', press)]), 'Open')).raw;
  };
  expect(await inRoom()).toContain('Canary: to wait');
  await unshares(other);
  expect(await inRoom()).toContain(said.decision);
  expect(await inRoom()).not.toContain(other);
  const views = await viewsOf('ana', id);
  expect(views.map(({ surface }) => surface)).toEqual(['dialogInRoom', 'dialogInRoom', 'dialogInRoom']);
});

test('many are read page by page', async () => {
  for (const caseId of [third, 'BRI-2BBB', 'BRI-2CCC', 'BRI-2DDD']) {
    await at.brings(caseId);
    await at.decides('ana', { decision: `Canary: of ${caseId}`, why: '' }, caseId);
  }
  const first = await full('ana');
  expect(textOf(first.card)).not.toContain('Canary: of BRI-2CCC');
  expect(buttonTitles(first.card)).toContain('Next cases (2)');
  const next = await at.people.ana.presses(first.card, 'Next cases (2)');
  expect(textOf(next.card)).toContain('Canary: of BRI-2DDD');
  expect(textOf(next.card)).not.toContain(said.decision);
  expect(await viewsOf('ana', id)).toHaveLength(1);
});

import { buttonTitles, problemsOn, textOf, untouched } from '../../support/cardReading';
import { type GroupTown, openGroupTown } from './groupTown';

const [id, second] = ['BRI-2THS', 'BRI-2AAA'];
const sessions = [
  { id: 'today', on: '2026-11-23', time: '10:00', attendance: {} },
  { id: 'later', on: '2026-11-30', attendance: {} },
];

let at: GroupTown;
beforeEach(async () => {
  at = await openGroupTown();
  await at.keep('gettingStarted', id);
  await at.keep('gettingStarted', second, ({ participant }) => ({
    participant: { ...participant, calledName: 'Canary Rose' },
  }));
  await at.keepGroup({ sessions });
  await at.joins(id);
  await at.joins(second);
});
afterEach(() => at.town.close());

const row = (caseId: string) => `came ${caseId}`;
const visits = async (caseId = id) =>
  (await at.caseOf(caseId)).connections?.flatMap((one) => one.sessions.map(({ result }) => result));
const written = async () => (await at.groupOf()).sessions[0]?.attendance;

async function opened() {
  const { ben } = at.people;
  const group = await at.presses('ben', 'group.open');
  return ben.presses(group.card, 'Who came');
}

test('who came is written in one card, on the group and on each case', async () => {
  const { ben } = at.people;
  const card = await opened();
  expect(textOf(card.card)).toContain('Monday 23 November at 10:00 am');
  expect(textOf(card.card)).toContain('Canary Marigold');
  const saved = await ben.presses(card.card, 'Save', { [row(id)]: 'came', [row(second)]: 'didNotMakeIt' });
  expect(textOf(saved.card)).toContain('✓ Written down: 1 came, 1 didn’t make it.');
  expect(await written()).toEqual({ [id]: 'came', [second]: 'didNotMakeIt' });
  expect([await visits(), await visits(second)]).toEqual([['went'], ['didNotMakeIt']]);
  expect((await at.caseOf(id)).connections).toMatchObject([{ state: 'goingAlong', visits: 1 }]);
  expect(await at.town.auditOf(id)).toContainEqual(
    expect.objectContaining({ verb: 'group.open', kind: 'view', by: ben.id }),
  );
  await at.town.quiet();
  expect(await at.town.writesTo(id)).toContainEqual(
    expect.objectContaining({ verb: 'group.attended', by: ben.id, allowed: true }),
  );
});

test('only what was chosen is written, and nothing chosen is said beside the card', async () => {
  const { ben } = at.people;
  const card = await opened();
  const nothing = await ben.presses(card.card, 'Save');
  expect(textOf(nothing.card)).toContain('Please choose for at least one person.');
  expect(problemsOn(nothing.card)).toEqual({});
  await ben.presses(nothing.card, 'Save', { [row(second)]: 'cancelled' });
  expect(await written()).toEqual({ [second]: 'cancelled' });
  expect([await visits(), await visits(second)]).toEqual([[], ['personCancelled']]);
});

test('it is put right, and what the link worker wrote meanwhile stands', async () => {
  const { ben } = at.people;
  const first = await opened();
  await ben.presses(first.card, 'Save', { [row(id)]: 'came', [row(second)]: 'came' });
  const old = await opened();
  const { connections = [] } = await at.caseOf(second);
  const ids = { caseId: second, connectionId: connections[0]?.id ?? '', sessionId: 'today' };
  await at.presses('ana', 'connection.visit', ids, { result: 'didNotMakeIt' });

  await ben.presses(old.card, 'Save', { [row(id)]: 'didNotMakeIt' });

  expect([await visits(), await visits(second)]).toEqual([['didNotMakeIt'], ['didNotMakeIt']]);
  const now = await opened();
  expect(untouched(now.card)).toMatchObject({ [row(id)]: 'didNotMakeIt', [row(second)]: 'didNotMakeIt' });
  const same = await ben.presses(now.card, 'Save');
  expect(textOf(same.card)).toContain('Nothing was changed.');
});

test('delivered twice, one after the other or at once, it is written once and reads the same', async () => {
  const { ben } = at.people;
  const press = ben.pressOf((await opened()).card, 'Save', { [row(id)]: 'came', [row(second)]: 'came' });
  const [one, two] = await Promise.all([ben.deliver(press), ben.deliver(press)]);
  const three = await ben.deliver(press);
  expect([two.raw, three.raw]).toEqual([one.raw, one.raw]);
  const told = (await at.caseOf(id)).timeline.filter(({ event }) => event === 'visitTold');
  expect(told).toHaveLength(1);
  expect((await at.groupOf()).donePresses.filter(({ verb }) => verb === 'group.attended')).toHaveLength(1);
});

test('a day to come, or a session that was cancelled, has no such card', async () => {
  const { ben } = at.people;
  const later = await at.presses('ben', 'group.attended.form', { sessionId: 'later' });
  expect(buttonTitles(later.card)).not.toContain('Save');
  const refused = await at.presses('ben', 'group.attended', { sessionId: 'later' }, { [row(id)]: 'came' });
  expect(textOf(refused.card)).toContain('That day has not come yet.');
  const cancel = await at.presses('ben', 'group.session.form', { sessionId: 'today' });
  await ben.presses(cancel.card, 'Cancel this session');
  const group = await at.presses('ben', 'group.open');
  expect(buttonTitles(group.card)).not.toContain('Who came');
  expect(await visits()).toEqual([]);
});

test('the person’s own card shows the group and how it went, and never who else takes part', async () => {
  const { ben } = at.people;
  await ben.presses((await opened()).card, 'Save', { [row(id)]: 'came', [row(second)]: 'didNotMakeIt' });
  const card = await at.presses('ana', 'connections.open', { caseId: id });
  const own = await at.people.ana.presses(card.card, 'Open');
  expect(textOf(own.card)).toContain('Tuesday garden group');
  expect(textOf(own.card)).toContain('They went');
  for (const { raw } of [card, own]) expect(raw).not.toMatch(/Canary Rose|BRI-2AAA/);
});

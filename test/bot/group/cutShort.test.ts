import { openMortalTown } from './mortalTown';

const id = 'BRI-2THS';
const second = 'BRI-2AAA';
let at: Awaited<ReturnType<typeof openMortalTown>>;
beforeEach(async () => {
  at = await openMortalTown();
  await at.keep('gettingStarted', id);
  await at.keep('gettingStarted', second);
  await at.keepGroup({ capacity: 2, sessions: [{ id: 'today', on: '2026-11-23', attendance: {} }] });
});
afterEach(() => at.town.close());

const state = async (caseId: string) => (await at.caseOf(caseId)).connections?.[0]?.state;
const members = async () => (await at.groupOf()).members.map(({ caseId }) => caseId);
const join = (caseId: string) =>
  at.pressedOn('ana', 'group.join', { caseId }, { group: 'garden', saidYes: 'true', knowWhoSees: 'true' });

test('joining that is cut between the two writes is finished by the same press, in the place that it has', async () => {
  const { ana } = at.people;
  const press = join(id);
  at.diesBefore(id);
  expect((await ana.deliver(press)).raw).toContain('Press again');
  expect([await members(), await state(id)]).toEqual([[id], undefined]);
  await at.joins(second);
  await at.presses('ben', 'group.open');
  at.diesBefore(undefined);

  await ana.deliver(press);

  expect([await members(), await state(id)]).toEqual([[id, second], 'keen']);
});

test('a press that never comes again gives the place back after ten minutes', async () => {
  at.diesBefore(id);
  await at.people.ana.deliver(join(id));
  at.town.passes(10 * 60_000);
  await at.presses('ben', 'group.open');
  expect(await members()).toEqual([]);
});

test('the same press long after somebody has left does not bring them back', async () => {
  const { ana } = at.people;
  const press = join(id);
  await ana.deliver(press);
  const connectionId = (await at.caseOf(id)).connections?.[0]?.id ?? '';
  await at.presses('ana', 'group.leave', { caseId: id, connectionId }, { how: 'notForMe' });
  await ana.deliver(press);
  expect([await members(), await state(id)]).toEqual([[], 'notForMe']);
});

test('attendance that is cut short is finished by the same press, or by the next one, and written once', async () => {
  const { ben } = at.people;
  await at.joins(id);
  await at.joins(second);
  const chosen = { [`came ${id}`]: 'came', [`came ${second}`]: 'came' };
  const press = at.pressedOn('ben', 'group.attended', { sessionId: 'today' }, chosen);
  at.diesBefore(second);
  expect((await ben.deliver(press)).raw).toContain('Press again');
  expect([await state(id), await state(second)]).toEqual(['goingAlong', 'keen']);
  at.diesBefore(undefined);

  await ben.deliver(press);

  expect([await state(id), await state(second)]).toEqual(['goingAlong', 'goingAlong']);
  for (const caseId of [id, second])
    expect((await at.caseOf(caseId)).connections).toMatchObject([{ visits: 1 }]);
});

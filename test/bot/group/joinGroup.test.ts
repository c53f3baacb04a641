import { buttonTitles, problemsOn, textOf, untouched } from '../../support/cardReading';
import { type GroupTown, openGroupTown } from './groupTown';

const [id, second] = ['BRI-2THS', 'BRI-2AAA'];
const yes = { saidYes: 'true', knowWhoSees: 'true' };

let at: GroupTown;
beforeAll(async () => {
  at = await openGroupTown();
});
beforeEach(async () => {
  await at.forgetAll();
  await at.keep('gettingStarted', id);
  await at.keep('gettingStarted', second);
});
afterAll(() => at.town.close());

const members = async (groupId: string) => (await at.groupOf(groupId)).members.map(({ caseId }) => caseId);
const state = async (caseId = id) => (await at.caseOf(caseId)).connections?.map((one) => one.state);

/** From the case card, as a person comes to it. */
async function form() {
  const { ana } = at.people;
  const activities = await at.presses('ana', 'connections.open', { caseId: id });
  return ana.presses(activities.card, 'Join a small group');
}

test('a person joins with their yes to both, has a place, and their activities say so', async () => {
  const { ana } = at.people;
  await at.keepGroup({ id: 'one', capacity: 2 });
  const asked = await form();
  expect(textOf(asked.card)).toContain('Tuesday garden group: 2 places free');

  const unsaid = await ana.presses(asked.card, 'They join', { group: 'one', saidYes: 'true' });
  expect(problemsOn(unsaid.card)).toEqual({ knowWhoSees: expect.stringContaining('ask them both first') });
  expect(untouched(unsaid.card)).toMatchObject({ group: 'one', saidYes: 'true', knowWhoSees: 'false' });
  expect(await members('one')).toEqual([]);

  const joined = await ana.presses(unsaid.card, 'They join', yes);
  expect(textOf(joined.card)).toContain('✓ They have joined the group.');
  expect(textOf(joined.card)).toContain('Tuesday garden group');
  expect(await state()).toEqual(['keen']);
  expect((await at.caseOf(id)).timeline.at(-1)).toMatchObject({ event: 'groupJoined' });
  expect(await members('one')).toEqual([id]);
  expect(textOf((await form()).card)).not.toContain('Tuesday garden group');
});

test('without a group chosen, or one that is full, it says so beside the choice and nothing is stored', async () => {
  await at.keepGroup({ id: 'two', capacity: 1 });
  const { ana } = at.people;
  const asked = await form();
  const none = await ana.presses(asked.card, 'They join', yes);
  expect(problemsOn(none.card)).toEqual({ group: '⚠ Please choose a group.' });
  await at.joins(second, 'two');
  const full = await ana.presses(none.card, 'They join', { ...yes, group: 'two' });
  expect(problemsOn(full.card)).toEqual({ group: expect.stringContaining('took the last place') });
  expect(await state()).toBeUndefined();
  expect(await members('two')).toEqual([second]);
});

test('of two people who want the last place at the same moment one gets it', async () => {
  await at.keepGroup({ id: 'three', capacity: 1 });
  await Promise.all([at.joins(id, 'three'), at.joins(second, 'three')]);
  const states = [await state(), await state(second)];
  expect(states.filter((one) => one !== undefined)).toEqual([['keen']]);
  expect(await members('three')).toEqual([states[0] ? id : second]);
});

test('undone, the place is free again at once', async () => {
  await at.keepGroup({ id: 'four', capacity: 1 });
  const joined = await at.joins(id, 'four');
  await at.people.ana.presses(joined.card, 'Undo');
  await at.town.quiet();
  expect(await state()).toBeUndefined();
  expect(await members('four')).toEqual([]);
});

test('whoever leaves gives their place back, and has it again when that is undone', async () => {
  const { ana } = at.people;
  await at.keepGroup({ id: 'five', capacity: 1 });
  const joined = await at.joins(id, 'five');
  const asked = await ana.presses(joined.card, 'Leave the group');
  const unsaid = await ana.presses(asked.card, 'Save');
  expect(problemsOn(unsaid.card)).toEqual({ how: '⚠ Please choose what happened.' });
  const left = await ana.presses(unsaid.card, 'Save', { how: 'notRightNow' });
  expect(textOf(left.card)).toContain('✓ They have left the group.');
  expect(await members('five')).toEqual([]);
  expect(await state()).toEqual(['notRightNow']);
  await ana.presses(left.card, 'Undo');
  await at.town.quiet();
  expect(await members('five')).toEqual([id]);
});

test('they come back the same way, with their yes and a place', async () => {
  const { ana } = at.people;
  await at.keepGroup({ id: 'six' });
  await at.joins(id, 'six');
  const { connections = [] } = await at.caseOf(id);
  const connectionId = connections[0]?.id ?? '';
  const left = await at.presses('ana', 'group.leave', { caseId: id, connectionId }, { how: 'notForMe' });
  expect(buttonTitles(left.card)).not.toContain('Leave the group');
  const again = await ana.presses(left.card, 'They would like it again');
  await ana.presses(again.card, 'They join', { ...yes, group: 'six' });
  expect(await state()).toEqual(['keen']);
  expect(await members('six')).toEqual([id]);
});

test.each(['referral.withdraw', 'referral.close'])('%s takes them off the list', async (verb) => {
  const groupId = verb.replace('.', '-');
  await at.keepGroup({ id: groupId });
  await at.joins(id, groupId);
  await at.presses('ana', verb, { caseId: id }, { reason: 'changedMind', outcome: 'ownNetwork' });
  await at.town.quiet();
  expect(await members(groupId)).toEqual([]);
});

test('whoever does not work with them adds nobody, and no place is taken', async () => {
  await at.keepGroup({ id: 'seven' });
  for (const name of ['ben', 'dana', 'stuart', 'otto'] as const) await at.joins(id, 'seven', name);
  expect(await members('seven')).toEqual([]);
  expect(await state()).toBeUndefined();
});

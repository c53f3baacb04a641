import type { Card } from '../../../cards/card';
import { buttonTitles, textOf } from '../../support/cardReading';
import type { Name } from '../../support/caseTown';
import { shared } from '../../support/deeds/caseDeed';
import { type GroupTown, openGroupTown } from '../group/groupTown';

const id = 'BRI-2THS';
let at: GroupTown;
beforeEach(async () => {
  at = await openGroupTown();
  await at.keep('gettingStarted', id);
});
afterEach(() => at.town.close());

const isUndoOn = (card: Card | undefined) => buttonTitles(card).some((title) => title.startsWith('Undo'));
const undoFor = async (name: Name) => isUndoOn((await at.opens(name, id)).card);
const came = () =>
  at.presses('ben', 'group.attended', { sessionId: 'today', [id]: 'none' }, { [`came ${id}`]: 'came' });
const joins = async () => {
  await at.keepGroup({ sessions: [{ id: 'today', on: '2026-11-23', attendance: {} }] });
  await at.joins(id);
  await at.town.quiet();
};

test('whoever had it sees no way to take back what is the work of somebody else now', async () => {
  const added = await at.presses('ana', 'connection.add', { caseId: id }, { name: 'Canary choir' });
  expect(buttonTitles(added.card)).toContain('Undo: new activity, Canary choir');
  const held = await at.town.store.read('cases', 'brimbank', id);
  if (held?.document.referral.status !== 'gettingStarted') throw new Error('It is not theirs.');
  const referral = { ...held.document.referral, takenBy: at.worker('ben') };
  const handed = { ...held.document, ...shared(at, ['ana']), referral };
  await at.town.store.replace('cases', held, handed);

  expect(await undoFor('ana')).toBe(false);
  const plan = await at.presses('ana', 'connections.open', { caseId: id });
  expect(textOf(plan.card)).toContain('Canary choir');
  expect(isUndoOn(plan.card)).toBe(false);
  const pressed = await at.presses('ana', 'referral.undo', { caseId: id });
  expect(textOf(pressed.card)).toContain('Only the person who has this referral can do that.');
});

test('who came to a group leaves the link worker their own ten minutes', async () => {
  await joins();
  await at.presses('ana', 'about.values', { caseId: id }, { values: 'Canary fairness' });
  await came();
  expect((await at.caseOf(id)).connections).toMatchObject([{ visits: 1 }]);
  expect(buttonTitles((await at.opens('ana', id)).card)).toContain('Undo: what they care about');

  const undone = await at.presses('ana', 'referral.undo', { caseId: id });
  expect(textOf(undone.card)).toContain('✓ Taken back: what they care about.');
  const { whatMatters, connections } = await at.caseOf(id);
  expect(whatMatters?.values).toBeUndefined();
  expect(connections).toMatchObject([{ visits: 1, sessions: [{ result: 'went' }] }]);
});

test('who came ends the ten minutes in which that visit would go with what is taken back', async () => {
  await joins();
  expect(await undoFor('ana')).toBe(true);
  await came();
  expect(await undoFor('ana')).toBe(false);
  expect((await at.caseOf(id)).undo).toBeUndefined();
});

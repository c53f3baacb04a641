import { buttonTitles, problemsOn, textOf } from '../../support/cardReading';
import { connection } from '../../support/connections';
import { type CaseCardTown, id, openCaseCardTown } from './caseCardTown';

let at: CaseCardTown;
beforeAll(async () => {
  at = await openCaseCardTown();
});
afterAll(() => at.town.close());

const connections = [connection('goingAlong')];
const connectionId = connections[0]?.id ?? '';

test.each<[string, Record<string, string>, string]>([
  ['about.interests', {}, 'Change interests'],
  ['plan.goal', {}, 'Add a goal'],
  ['connection.add', {}, 'Add by name'],
  ['connection.visit', { connectionId }, 'The group'],
  ['moment.add', {}, 'None has been written down yet.'],
  ['referral.pause', {}, 'All steps'],
])('from the form of %s there is a way back, and nothing is kept', async (verb, ids, shows) => {
  await at.forgetAll();
  await at.keep('gettingStarted', id, { connections });
  const form = await at.presses('ana', `${verb}.form`, { caseId: id, ...ids });
  const before = await at.caseOf(id);
  expect(buttonTitles(form.card).filter((title) => title === 'Back')).toHaveLength(1);
  expect(form.card?.actions?.filter(({ style }) => style === 'positive').length).toBe(1);

  const back = await at.people.ana.presses(form.card, 'Back', { words: 'Canary typed' });
  expect(textOf(back.card)).toContain(shows);
  expect(await at.caseOf(id)).toMatchObject({ revision: before.revision, timeline: before.timeline });
});

test('a step by somebody else says who', async () => {
  await at.forgetAll();
  await at.keep('gettingStarted', id);
  await at.presses('ana', 'plan.goal', { caseId: id }, { words: 'Canary singing' });
  const goalId = (await at.caseOf(id)).goals?.[0]?.id ?? '';
  const ids = { caseId: id, goalId };
  const asked = await at.presses('ana', 'plan.step', ids, { what: 'Canary ring', who: 'other' });
  expect(problemsOn(asked.card)).toHaveProperty('whoElse');
  expect(problemsOn(asked.card)).not.toHaveProperty('what');
  expect((await at.caseOf(id)).goals?.[0]?.steps).toEqual([]);
});

import { nonceAfter } from '../../../bot/nonce';
import { planChanges, planViews } from '../../../bot/plan/planWays';
import type { Case } from '../../../domain/referral/case';
import { buttonTitles, textOf } from '../../support/cardReading';
import type { Name } from '../../support/caseTown';
import { shared } from '../../support/deeds/caseDeed';
import { goal, goalId, step, stepId } from '../../support/plans';
import { id, openPlanTown, type PlanTown } from './planTown';

const goals = [goal({ kind: 'skill', confidence: [{ on: '2026-11-23', value: 3 }], steps: [step()] })];
const changing = ['Add a goal', 'Add a step', 'Done', 'Change', 'Let go', 'Reached', 'Set aside'];
const ids = { caseId: id, goalId, stepId };
const inputs = { words: 'Canary mine', what: 'Canary mine', confidence: '9', who: 'person', kind: 'goal' };
let at: PlanTown;
beforeEach(async () => {
  at = await openPlanTown();
});
afterEach(() => at.town.close());

function withoutWorker(referral: Case['referral']): Case['referral'] {
  if (referral.status !== 'gettingStarted') throw new Error('Nobody has begun.');
  const { takenBy: _left, ...rest } = referral;
  return rest;
}

async function anyPress(who: Name) {
  const answers: string[] = [];
  for (const verb of [...Object.keys(planViews), ...Object.keys(planChanges)]) {
    // as if it came from a card of its own
    const press = at.pressOf(who, verb, ids, { ...inputs, nonce: nonceAfter(verb) });
    answers.push((await at.people[who].deliver(press)).raw);
  }
  return answers.join('\n');
}

test('the link worker, their Lead and nobody else changes it with the same presses', async () => {
  for (const who of ['ana', 'lou'] as const) {
    await at.forgetAll();
    await at.keep('gettingStarted', id, { goals });
    expect(await anyPress(who)).toContain('Canary: to sing again');
    const events = (await at.caseOf(id)).timeline.map(({ event }) => event);
    expect(events).toEqual(
      expect.arrayContaining(['goalAdded', 'goalReached', 'goalTakenUp', 'stepDone', 'planReviewed']),
    );
  }
});

test('who shares the care reads the plan and changes nothing', async () => {
  await at.keep('gettingStarted', id, { goals, ...shared(at, ['tess']) });
  const card = await at.plan('tess');

  expect(textOf(card)).toContain('Canary: to sing again');
  expect(textOf(card)).toContain('Canary: ring the choir');
  for (const title of changing) expect(buttonTitles(card)).not.toContain(title);
  await anyPress('tess');
  expect(await at.goals()).toEqual(goals);
});

test.each(['dana', 'ben', 'kay', 'otto', 'stuart', 'ivy'] as const)(
  '%s, who does not work with them, reads nothing of the plan and changes nothing',
  async (who) => {
    await at.keep('gettingStarted', id, { goals });
    const { raw } = await at.opens(who, id);
    const all = await anyPress(who);

    expect(`${raw}${all}`).not.toMatch(/Canary: to sing|ring the choir|of 10/);
    expect(await at.goals()).toEqual(goals);
  },
);

test('left without a link worker, whoever may take it reads what was planned and changes nothing', async () => {
  await at.keep('gettingStarted', id, ({ referral }) => ({ goals, referral: withoutWorker(referral) }));
  const card = await at.plan('ben');
  expect(textOf(card)).toContain('Canary: to sing again');
  expect(textOf(card)).toContain('Goal');
  for (const title of changing) expect(buttonTitles(card)).not.toContain(title);
});

test('before anybody has taken it, nobody reads what was planned in an earlier referral', async () => {
  await at.keep('waiting', id, { goals });
  for (const who of ['ben', 'lou'] as const) {
    const { raw } = await at.opens(who, id);
    expect(`${raw}${await anyPress(who)}`).not.toMatch(/Canary: to sing|ring the choir|of 10/);
  }
  expect(await at.goals()).toEqual(goals);
});

test('once it has ended the plan is read and not changed', async () => {
  await at.keep('closed', id, { goals });
  const card = await at.plan('ana');
  expect(textOf(card)).toContain('Canary: ring the choir');
  for (const title of changing) expect(buttonTitles(card)).not.toContain(title);
  await anyPress('ana');
  expect(await at.goals()).toEqual(goals);
});

test('once the person has taken their yes back nobody reads of it', async () => {
  await at.keep('withdrawn', id, ({ consents }) => ({
    goals,
    consents: { ...consents, refer: { ...consents.refer, given: false } },
  }));
  for (const who of ['ana', 'lou', 'dana'] as const) {
    const { raw } = await at.opens(who, id);
    expect(`${raw}${await anyPress(who)}`).not.toMatch(/Canary: to sing|ring the choir|of 10/);
  }
  expect(await at.goals()).toEqual(goals);
});

test('who knows the person privately is told of nothing', async () => {
  await at.keep('gettingStarted', id, { goals, conflicts: [at.people.lou.id] });
  expect(await anyPress('lou')).not.toMatch(/Canary/);
  expect(await at.goals()).toEqual(goals);
});

test('each look at the plan and each change of it is in the audit, without its words', async () => {
  await at.keep('gettingStarted', id, { goals });
  await at.people.ana.presses(await at.plan('ana'), 'Done');
  await at.town.quiet();

  const audit = await at.town.auditOf(id);
  expect(audit.map(({ verb, kind }) => `${kind} ${verb}`)).toEqual(
    expect.arrayContaining(['view plan.open', 'write plan.stepDone']),
  );
  expect(JSON.stringify(audit)).not.toMatch(/Canary/);
});

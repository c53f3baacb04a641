import { buttonTitles, problemsOn, textOf, untouched } from '../../support/cardReading';
import { fiveGoals, goal, sixSteps, step, stepId, withStep } from '../../support/plans';
import { id, onlyAbout, openPlanTown, type PlanTown } from './planTown';

const words = '**Sing** with [others] again';
let at: PlanTown;
beforeEach(async () => {
  at = await openPlanTown();
});
afterEach(() => at.town.close());

test('a goal in their words, a small step, how confident they feel, and what is done', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', id);
  const empty = await at.plan('ana');
  expect(textOf(empty)).toContain('No goals yet. What would they like to be different?');

  let card = await at.fills(ana, empty, 'Add a goal', {
    words,
    kind: 'skill',
    by: '2027-02-01',
    confidence: '4',
  });
  expect(textOf(card)).toContain('✓ The goal is in the plan.');
  expect(textOf(card)).toContain(
    `${words}\nThey would like to be there by Monday 1 February.\nConfidence: 4 of 10 on Monday 23 November\n` +
      'No next step yet. What could be a small first one?',
  );

  card = await at.fills(ana, card, 'Add a step', {
    what: 'Walk past the hall',
    who: 'other',
    whoElse: 'Peer worker',
    by: '2026-12-08',
  });
  expect(textOf(card)).toContain('Walk past the hall\n · Peer worker, by Tuesday 8 December');
  card = await at.fills(ana, card, 'Change', { what: 'Go in with Ana', who: 'together', by: '' });
  expect(textOf(card)).toContain('Go in with Ana\n · Together\n');

  at.town.passes(24 * 60 * 60_000);
  card = await at.fills(ana, await at.plan('ana'), 'How confident now?', { confidence: '6' });
  expect(textOf(card)).toContain('4 of 10 on Monday 23 November, then 6 on Tuesday 24 November');
  card = (await ana.presses(card, 'Done')).card;
  expect(textOf(card)).toContain('✓ The step is done.');
  expect(textOf(card)).toContain('✓ Go in with Ana · Tuesday 24 November');

  const section = textOf((await ana.presses(card, 'Back')).card);
  expect(section).toContain(`Plan\n${words}\nNo next step yet.\nConfidence: 4, then 6 of 10\nPlan`);
});

test('a goal that is reached or set aside stands below, and is taken up again with its steps', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', id, withStep);
  let card = (await ana.presses(await at.plan('ana'), 'Reached')).card;
  expect(textOf(card)).toContain('No goal is open. What would they like next?');
  expect(textOf(card)).toContain('Reached and set aside (1)');
  expect(textOf(card)).toContain('Canary: to sing again\nReached on Monday 23 November.');

  card = (await ana.presses(card, 'Take up again')).card;
  expect(textOf(card)).toContain('✓ The goal is taken up again.');
  expect(textOf(card)).toContain('Canary: ring the choir\n · The link worker');
  card = (await ana.presses(card, 'Set aside')).card;
  expect(textOf(card)).toContain('Set aside on Monday 23 November.');
  expect(await at.goals()).toMatchObject([{ state: 'setAside', endedOn: '2026-11-23' }]);
});

test('what was done in the plan can be undone for ten minutes, and not after', async () => {
  const { ana, lou } = at.people;
  await at.keep('gettingStarted', id, withStep);
  const done = (await ana.presses(await at.plan('ana'), 'Done')).card;

  at.town.passes(9 * 60_000);
  expect(buttonTitles(await at.plan('lou')).join()).not.toContain('Undo');
  const undone = await ana.presses(done, 'Undo');
  expect(textOf(undone.card)).toContain('Next: Canary: ring the choir');
  expect(await at.goals()).toEqual(withStep.goals);

  const again = (await ana.presses(await at.plan('ana'), 'Let go')).card;
  at.town.passes(10 * 60_000);
  const late = await ana.presses(again, 'Undo');
  expect(textOf(late.card)).toContain('It is too late to undo this here.');
  expect(await at.goals()).toMatchObject([{ steps: [{ state: 'letGo' }] }]);
  const first = await at.fills(lou, await at.plan('lou'), 'Add a goal', { words });
  await lou.presses(first, 'Undo');
  expect(await at.goals()).toHaveLength(1);
});

test('of several goals one stands open; its buttons are about it alone', async () => {
  const { ana } = at.people;
  const goals = [
    goal({ id: 'GQAVCANARYA2', words: 'Canary: to garden' }),
    goal({ id: 'GQAVCANARYB2', words: 'Canary: to sing', steps: [step()] }),
  ];
  await at.keep('gettingStarted', id, { goals });

  const first = await at.plan('ana');
  expect(buttonTitles(first)).toContain('Open goal 2');
  const second = (await ana.presses(first, 'Open goal 2')).card;
  expect(buttonTitles(second)).toContain('Open goal 1');
  await at.fills(ana, second, 'Change the goal', { words: 'Canary: to sing on Mondays' });

  expect((await at.goals()).map((one) => one.words)).toEqual([
    'Canary: to garden',
    'Canary: to sing on Mondays',
  ]);
});

test('two steps done from one card are both done', async () => {
  const { ana } = at.people;
  const other = 'STEPCANARY33';
  await at.keep('gettingStarted', id, { goals: [goal({ steps: [step(), step({ id: other })] })] });
  const card = await at.plan('ana');

  await ana.presses(onlyAbout(card, stepId), 'Done');
  await ana.presses(onlyAbout(card, other), 'Done');

  expect((await at.goals())[0]?.steps.map(({ state }) => state)).toEqual(['done', 'done']);
});

test('at five goals and six steps the plan says how there is room again', async () => {
  await at.keep('gettingStarted', id, fiveGoals);
  const goals = await at.plan('ana');
  expect(textOf(goals)).toContain('5 goals are open. Reach one or set it aside to add another.');
  expect(buttonTitles(goals)).not.toContain('Add a goal');

  await at.forgetAll();
  await at.keep('gettingStarted', id, sixSteps);
  const steps = await at.plan('ana');
  expect(textOf(steps)).toContain('6 steps are open. Finish one or let it go to add another.');
  expect(buttonTitles(steps)).not.toContain('Add a step');
});

test('a day that has gone by may stay where nothing else is wrong, and what is to be mended keeps what was typed', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', id, { goals: [goal({ steps: [step({ by: '2026-11-20' })] })] });

  const form = await ana.presses(await at.plan('ana'), 'Change');
  expect(untouched(form.card)['by']).toBe('2026-11-20');
  const inputs = { what: 'Canary: write to the choir', by: '2026-11-19' };
  const mend = await ana.presses(form.card, 'Save', inputs);
  expect(problemsOn(mend.card)).toEqual({
    by: '⚠ Please choose today or a day after it, within a year.',
  });
  expect(untouched(mend.card)).toMatchObject(inputs);
  const saved = await ana.presses(mend.card, 'Save', { by: '2026-11-20' });

  expect(textOf(saved.card)).toContain('Canary: write to the choir');
});

test('words about risk bring the lines to call, and are kept all the same', async () => {
  await at.keep('gettingStarted', id);
  const card = await at.fills(at.people.ana, await at.plan('ana'), 'Add a goal', {
    words: 'No more thoughts of suicide',
  });

  expect(textOf(card)).toContain('13 11 14');
  expect(await at.goals()).toHaveLength(1);
});

test('a form about a goal that is gone meanwhile says so, and what is pressed on an old card changes nothing', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', id);
  const card = await at.fills(ana, await at.plan('ana'), 'Add a goal', { words });
  await ana.presses(card, 'Undo');

  const form = await ana.presses(card, 'Add a step');
  expect(textOf(form.card)).toContain('That is not here any more. It may have been changed meanwhile.');
  const pressed = await ana.presses(card, 'Reached');
  expect(textOf(pressed.card)).toContain('That is not here any more. It may have been changed meanwhile.');
  expect(await at.goals()).toEqual([]);
});

import { openAgain } from '../../../cards/referral/openAgain';
import { buttonTitles, textOf } from '../../support/cardReading';
import { anyNonce } from '../../support/caseTown';
import { goesOnLeave, toastsOf, until } from '../../support/owed';
import { goal, step } from '../../support/plans';
import { type DayTown, morningsOf, openDayTown } from '../day/dayTown';
import { inRow } from '../day/start/startTown';

let day: DayTown;
beforeEach(async () => {
  day = await openDayTown();
});
afterEach(() => day.town.close());

const far = '2027-06-01';
const monday = '2026-12-06T22:00:30.000Z';
const tuesday = '2026-12-07T22:00:30.000Z';
const wednesday = '2026-12-08T22:00:30.000Z';
const dueOn = (by: string) => ({ goals: [goal({ steps: [step({ by })] })] });

test('a step that the link worker took on stands on the card of its day, and is gone once it is done', async () => {
  const { town, ana, keep } = day;
  await keep('BRI-2222', 'Mei', far, dueOn('2026-12-08'));
  await until(town, monday);
  const [first] = morningsOf(town, ana);
  expect(textOf(first?.card)).toContain('Monday 7 December');
  expect(textOf(first?.card)).not.toContain('step of a plan');
  await until(town, tuesday);
  const { card, summary } = morningsOf(town, ana).at(-1) ?? {};
  expect(summary).toBe('Your day with Local Connections');
  expect(textOf(card)).toContain('1 step of a plan is due');
  expect(JSON.stringify(card)).not.toMatch(/Canary|Mei/);

  const rows = await ana.presses(inRow(await ana.says('today'), 'Show', 'planStep'), 'Show');
  expect(textOf(rows.card)).toContain('A step you took on is due today.');
  expect(textOf(rows.card)).not.toContain('Canary');
  const plan = await ana.presses(rows.card, 'Open the plan');
  expect(textOf(plan.card)).toContain('Canary: ring the choir');
  await ana.presses(plan.card, 'Done');

  await until(town, wednesday);
  expect(textOf(await ana.says('today'))).not.toContain('step of a plan');
});

test('a step that stays stands there the next day, with since when', async () => {
  const { town, ana, keep } = day;
  await keep('BRI-2222', 'Mei', far, dueOn('2026-12-08'));
  await until(town, wednesday);
  const rows = await ana.presses(inRow(await ana.says('today'), 'Show', 'planStep'), 'Show');
  expect(textOf(rows.card)).toContain('A step you took on was due on Tuesday 8 December.');
});

test('whoever covers is told, a Lead and a colleague are not', async () => {
  const { town, ana, ben, lou, keep } = day;
  const form = await ana.presses(await ana.says('leave'), 'Change hours or leave');
  await ana.presses(form.card, 'Save', {
    leaveFrom: '2026-12-07',
    leaveUntil: '2026-12-11',
    coverId: ben.id,
  });
  await keep('BRI-2222', 'Mei', far, dueOn('2026-12-08'));
  await until(town, tuesday);

  expect(textOf(morningsOf(town, ben)[0]?.card)).toContain('1 step of a plan is due');
  for (const who of [ana, lou, day.dana, day.stuart]) expect(morningsOf(town, who)).toEqual([]);
});

test('it rests with a pause, with a concern, and once their yes is taken back', async () => {
  const { town, ana, keep } = day;
  const { goals } = dueOn('2026-12-08');
  const concern = { at: town.now(), by: ana.id, to: 'The on-duty clinician' };
  await keep('BRI-2222', 'Mei', undefined, { goals }, { status: 'paused' });
  await keep('BRI-3333', 'Ravi', far, { goals, concern });
  await keep('BRI-4444', 'Tom', far, ({ consents }) => ({
    goals,
    consents: { ...consents, refer: { ...consents.refer, given: false } },
  }));
  await keep('BRI-5555', 'Una', undefined, { goals }, { status: 'closed' });
  await until(town, '2026-12-06T22:00:00.000Z');
  const before = toastsOf(town, ana).length;
  await until(town, '2026-12-09T22:00:30.000Z');

  const since = toastsOf(town, ana).slice(before);
  expect(since.map(({ card }) => textOf(card)).join('\n')).not.toContain('step');
  expect(textOf(await ana.says('today'))).not.toContain('step of a plan');
});

test('a plan is looked at together every six weeks, and one press writes it down', async () => {
  const { town, ana, keep } = day;
  await keep('BRI-2222', 'Mei', far, { goals: [goal()] });
  await until(town, '2026-12-30T22:00:30.000Z');
  expect(textOf(await ana.says('today'))).not.toContain('looked at together');
  await until(town, '2027-01-03T22:00:30.000Z');
  expect(textOf(morningsOf(town, ana).at(-1)?.card)).toContain('1 plan is to be looked at together');

  const rows = await ana.presses(inRow(await ana.says('today'), 'Show', 'planReview'), 'Show');
  expect(textOf(rows.card)).toContain('The plan was last looked at on Monday 23 November.');
  const plan = await ana.presses(rows.card, 'Open the plan');
  const done = await ana.presses(plan.card, 'We looked at it together');
  expect(textOf(done.card)).toContain('Looked at together on Monday 4 January.');
  expect(buttonTitles(done.card)).not.toContain('We looked at it together');
  expect(textOf(await ana.says('today'))).not.toContain('looked at together');

  await until(town, '2027-02-14T22:00:30.000Z');
  expect(textOf(await ana.says('today'))).toContain('1 plan is to be looked at together');
});

test('a check-in about the plan counts as looking at it together, until it is taken back', async () => {
  const { town, ana, keep } = day;
  const checkIn = { type: 'planReview', way: 'inPerson', on: '2027-01-04' } as const;
  const about = { ...checkIn, setAt: town.now(), setBy: ana.id };
  await keep('BRI-2222', 'Mei', undefined, { goals: [goal()], checkIn: about });
  await until(town, '2027-01-03T22:00:30.000Z');
  expect(textOf(await ana.says('today'))).toContain('1 plan is to be looked at together');
  const whole = await ana.presses(openAgain('BRI-2222', 'brimbank', anyNonce), 'Open again');
  const form = await ana.presses(whole.card, 'Write down a check-in');
  const saved = await ana.presses(form.card, 'Save', { result: 'met' });
  expect(textOf(await ana.says('today'))).not.toContain('looked at together');

  const undone = await ana.presses(saved.card, 'Undo');
  expect(textOf(await ana.says('today'))).toContain('1 plan is to be looked at together');
  const again = await ana.presses(undone.card, 'Write down a check-in');
  await ana.presses(again.card, 'Save', { result: 'spoke' });
  await until(town, '2027-01-04T22:00:30.000Z');
  expect(textOf(await ana.says('today'))).not.toContain('looked at together');
});

test('where the link worker is away and nobody covers, the step waits for them', async () => {
  const { town, ana, lou, keep } = day;
  await goesOnLeave(ana, '2026-12-07', '2026-12-08');
  await keep('BRI-2222', 'Mei', far, dueOn('2026-12-08'));
  await until(town, tuesday);
  expect(toastsOf(town, ana)).toEqual([]);
  expect(
    toastsOf(town, lou)
      .map(({ raw }) => raw)
      .join(),
  ).not.toContain('step of a plan');
  await until(town, wednesday);
  expect(textOf(await ana.says('today'))).toContain('1 step of a plan is due');
});

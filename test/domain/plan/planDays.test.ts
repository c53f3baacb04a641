import { addStep } from '../../../domain/plan/addStep';
import type { Goal } from '../../../domain/plan/goal';
import { reviewPlan } from '../../../domain/plan/reviewPlan';
import { sayGoalConfidence } from '../../../domain/plan/sayGoalConfidence';
import type { CaseDecision } from '../../../domain/referral/caseDecision';
import { goal, goalId, step } from '../../support/plans';
import { dueCase, kindsOn, linesOn, local, readers } from '../due/dueCases';

const ana = readers.holder.asker;
const confident = goal({ kind: 'skill' });
const goalsOf = (decision: CaseDecision): Goal[] => (decision.ok ? (decision.next.goals ?? []) : []);
const withDay = (day: string, at: string) => {
  const found = dueCase('gettingStarted', { goals: [goal()] });
  const written = { what: 'Ring', who: 'together' as const, whoElse: '', day };
  return addStep(found, { goalId, id: 'S' }, written, ana, at, local).ok;
};

test.each([
  ['the evening before clocks go forward', '2026-10-03T12:30:00.000Z', '2026-10-03', '2027-10-04'],
  ['just after midnight of the day on which they do', '2026-10-03T14:30:00.000Z', '2026-10-04', '2027-10-05'],
  ['the evening of the day on which clocks go back', '2027-04-04T13:30:00.000Z', '2027-04-04', '2028-04-04'],
  ['the last minute of a year', '2026-12-31T12:59:00.000Z', '2026-12-31', '2028-01-01'],
])('a day may be from today to a year ahead: %s', (_, at, today, last) => {
  const dayAfter = (date: string, days: number) =>
    new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  expect(withDay(today, at)).toBe(true);
  expect(withDay(dayAfter(today, -1), at)).toBe(false);
  expect(withDay(last, at)).toBe(true);
  expect(withDay(dayAfter(last, 1), at)).toBe(false);
});

test('of one day what was said last counts; the first is kept, and the latest five', () => {
  let found = dueCase('gettingStarted', { goals: [confident] });
  const says = (value: number, at: string) => {
    const decision = sayGoalConfidence(found, goalId, value, ana, at, local);
    if (decision.ok) found = decision.next;
    return goalsOf(decision)[0]?.confidence;
  };
  expect(says(2, '2026-11-23T12:30:00.000Z')).toEqual([{ on: '2026-11-23', value: 2 }]);
  expect(says(0, '2026-11-23T12:59:00.000Z')).toEqual([{ on: '2026-11-23', value: 0 }]);
  // an hour later it is another day there
  expect(says(4, '2026-11-23T13:30:00.000Z')).toHaveLength(2);
  for (let day = 25; day < 31; day += 1) says(5, `2026-11-${day}T02:00:00.000Z`);
  for (let day = 1; day < 10; day += 1) says(day, `2026-12-0${day}T02:00:00.000Z`);

  const [kept] = found.goals ?? [];
  expect(kept?.confidence).toHaveLength(6);
  expect(kept?.confidence[0]).toEqual({ on: '2026-11-23', value: 0 });
  expect(kept?.confidence.at(1)?.on).toBe('2026-12-05');
  expect(kept?.confidence.at(-1)).toEqual({ on: '2026-12-09', value: 9 });
});

test('a review counts from the later of the last one and the first goal that is open', () => {
  const made = (planReviewedOn?: string, more: Goal[] = []) =>
    dueCase('gettingStarted', {
      goals: [goal({ setOn: '2026-11-23' }), ...more],
      checkIn: {
        type: 'scheduled',
        way: 'call',
        on: '2027-09-01',
        setAt: '2026-11-22T22:10:00.000Z',
        setBy: 'ana',
      },
      ...(planReviewedOn && { planReviewedOn }),
    });
  expect(kindsOn(made(), 'holder', '2027-01-03')).toBe('');
  expect(kindsOn(made(), 'holder', '2027-01-04')).toBe('planReview');
  expect(kindsOn(made('2026-12-23'), 'holder', '2027-02-02')).toBe('');
  expect(linesOn(made('2026-12-23'), 'holder', '2027-02-03')).toMatchObject([
    { kind: 'planReview', why: 'The plan was last looked at on Wednesday 23 December.' },
  ]);
  expect(kindsOn(made('2026-01-01'), 'holder', '2027-01-03')).toBe('');
  const reviewed = reviewPlan(made(), ana, '2027-01-03T13:30:00.000Z', local);
  expect(reviewed.ok && reviewed.next.planReviewedOn).toBe('2027-01-04');
});

test.each([
  ['linkWorker', 'holder', 'A step you took on was due on Tuesday 8 December.'],
  ['linkWorker', 'cover', 'A step of the link worker was due on Tuesday 8 December.'],
  ['together', 'holder', 'A step to take together was due on Tuesday 8 December.'],
  ['other', 'holder', 'A step of somebody else was due on Tuesday 8 December.'],
  ['person', 'holder', undefined],
  ['linkWorker', 'lead', undefined],
  ['linkWorker', 'careTeam', undefined],
] as const)('a step of %s is told to the %s: %s', (who, reader, why) => {
  const goals = [goal({ steps: [step({ who, whoElse: 'Canary', by: '2026-12-08' })] })];
  const found = dueCase('gettingStarted', { goals });
  const [line] = linesOn(found, reader, '2026-12-09').filter(({ kind }) => kind === 'planStep');
  expect(line?.why).toBe(why);
});

test('several steps stand on one line, from the first of them', () => {
  const goals = [
    goal({ steps: [step({ by: '2026-12-08' }), step({ id: 'S2', by: '2026-12-07' })] }),
    goal({ id: 'G2', state: 'setAside', steps: [step({ id: 'S3', by: '2026-12-01' })] }),
  ];
  const found = dueCase('gettingStarted', { goals });
  const lines = linesOn(found, 'holder', '2026-12-08').filter(({ kind }) => kind === 'planStep');
  expect(lines).toMatchObject([
    { since: '2026-12-07', why: '2 steps of the plan are due, the first since Monday 7 December.' },
  ]);
});

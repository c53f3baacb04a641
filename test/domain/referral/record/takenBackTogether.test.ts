import type { Case } from '../../../../domain/referral/case';
import type { CaseEvent } from '../../../../domain/referral/caseEvent';
import { undoDeed } from '../../../../domain/referral/ending/undoDeed';
import { happened } from '../../../../domain/referral/happened';
import { takenBackIn } from '../../../../domain/referral/record/stepsTold';
import { ana, begin, case1, done } from '../../../support/checkInCases';

const told = (found: Case, event: CaseEvent, joinsUndo: boolean, planReviewedOn: string) =>
  done(happened(found, event, ana.id, begin, { planReviewedOn, isUndoable: true, joinsUndo }));

test('presses that belong together are marked as taken back together, and those before them are not', () => {
  const before = told(case1('gettingStarted'), 'visitTold', false, '2026-11-20');
  const was = told(before, 'debriefed', false, '2026-11-21');
  const moment = told(was, 'momentNoted', true, '2026-11-22');
  const both = told(moment, 'confidenceSaid', true, '2026-11-23');

  const { timeline, planReviewedOn } = done(undoDeed(both, ana, begin));

  expect([...takenBackIn(timeline)].map(({ event }) => event)).toEqual([
    'debriefed',
    'momentNoted',
    'confidenceSaid',
  ]);
  expect(planReviewedOn).toBe('2026-11-20');
});

test('a press on its own is taken back on its own', () => {
  const one = told(case1('gettingStarted'), 'momentNoted', false, '2026-11-21');
  const other = told(one, 'planReviewed', false, '2026-11-22');
  expect([...takenBackIn(done(undoDeed(other, ana, begin)).timeline)].map(({ event }) => event)).toEqual([
    'planReviewed',
  ]);
});

import * as fc from 'fast-check';
import { DateTime } from 'luxon';
import { checkInResults } from '../../../domain/checkIn/checkIn';
import { proposedCheckIn } from '../../../domain/checkIn/proposedCheckIn';
import { isWorking } from '../../../domain/staff/workingTime';
import { case1 } from '../../support/checkInCases';
import { randomRuns } from '../../support/randomRuns';
import { local } from '../../support/referralDeeds';

const started = case1('gettingStarted');
const on = (
  ...[result, today, works]: [
    Parameters<typeof proposedCheckIn>[1],
    string,
    Parameters<typeof proposedCheckIn>[4]?,
  ]
) => proposedCheckIn(started, result, today, local, works)?.on;

test('two weeks on, or as often as suits the person', () => {
  expect(on('spoke', '2026-11-23')).toBe('2026-12-07');
  expect(on(undefined, '2026-11-23')).toBe('2026-12-07');
  const weekly = case1('gettingStarted', { rhythm: { everyDays: 7 } });
  expect(proposedCheckIn(weekly, 'met', '2026-11-23', local)?.on).toBe('2026-11-30');
});

test('sooner after no answer, later where they asked for it, never where they asked to stop', () => {
  for (const result of ['texted', 'leftMessage', 'noAnswer'] as const)
    expect(on(result, '2026-11-27')).toBe('2026-12-01');
  expect(on('askedLater', '2026-11-23')).toBe('2026-12-21');
  expect(on('askedToStop', '2026-11-23')).toBeUndefined();
});

test('never on a weekend, a holiday, a day off or during leave', () => {
  expect(on('spoke', '2026-11-21')).toBe('2026-12-07');
  // Christmas Day, then a weekend with its substitute day
  expect(on('spoke', '2026-12-11')).toBe('2026-12-29');
  const mornings = { hours: { days: [2, 4], from: '09:00', to: '13:00' } };
  expect(on('spoke', '2026-11-23', mornings)).toBe('2026-12-08');
  expect(on('spoke', '2026-11-23', { leave: { from: '2026-12-01', until: '2026-12-11' } })).toBe(
    '2026-12-14',
  );
});

test('what it is about follows from how things stand', () => {
  const about = (status: 'named' | 'gettingStarted' | 'paused', result: 'spoke' | 'noAnswer') =>
    proposedCheckIn(case1(status), result, '2026-11-23', local)?.type;

  expect(about('named', 'spoke')).toBe('whatMatters');
  expect(about('named', 'noAnswer')).toBe('firstContact');
  expect(about('gettingStarted', 'spoke')).toBe('scheduled');
  expect(about('paused', 'spoke')).toBe('pauseReview');
});

test('on any day of ten years and after any result it is a day ahead on which they work', () => {
  void fc.assert(
    fc.property(
      fc.nat({ max: 3650 }),
      fc.constantFrom(...checkInResults),
      fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      fc.option(fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 })), { nil: undefined }),
      (days, result, working, away) => {
        const begin = DateTime.fromISO('2026-01-01', { zone: local.timeZone }).plus({ days });
        const today = begin.toISODate() ?? '';
        const after = (count: number) => begin.plus({ days: count }).toISODate() ?? '';
        const leave = away && { from: after(away[0]), until: after(away[0] + away[1]) };
        const works = { hours: { days: working, from: '10:00', to: '14:00' }, ...(leave && { leave }) };
        const proposed = proposedCheckIn(started, result, today, local, works);
        if (result === 'askedToStop') return proposed === undefined;
        const noon =
          DateTime.fromISO(`${proposed?.on}T12:00`, { zone: local.timeZone }).toUTC().toISO() ?? '';
        return proposed !== undefined && proposed.on > today && isWorking(works, noon, local);
      },
    ),
    { numRuns: randomRuns * 5 },
  );
});

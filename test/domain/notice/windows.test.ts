import * as fc from 'fast-check';
import { earliestIn, recentOf, threadWindows, type Window } from '../../../domain/notice/windows';
import { randomRuns } from '../../support/randomRuns';

/** How many fall into the fullest stretch of that length, its ends included. */
function fullest(times: readonly number[], within: number): number {
  return Math.max(
    0,
    ...times.map((begin) => times.filter((at) => at >= begin && at <= begin + within).length),
  );
}

/** The least time in which so many can go: each as soon as the one so many before it allows. */
function leastFor(count: number, windows: readonly Window[]): number[] {
  const times: number[] = [];
  for (let one = 0; one < count; one += 1) {
    const after = windows.map(
      ({ most, within }) => (times[one - most] ?? Number.NEGATIVE_INFINITY) + within + 1,
    );
    times.push(Math.max(0, times[one - 1] ?? 0, ...after));
  }
  return times;
}

const anyWindows = fc.array(
  fc.record({ most: fc.integer({ min: 1, max: 6 }), within: fc.integer({ min: 1, max: 400 }) }),
  { minLength: 1, maxLength: 3 },
);

test('whatever is asked for, and in whatever order, no window holds more than it may', () => {
  void fc.assert(
    fc.property(
      anyWindows,
      fc.array(fc.integer({ min: 0, max: 2_000 }), { maxLength: 40 }),
      (windows, asked) => {
        let times: number[] = [];
        for (const from of asked) {
          const at = earliestIn(windows, times, from);
          expect(at).toBeGreaterThanOrEqual(from);
          times = [...times, at].sort((one, other) => one - other);
        }
        for (const { most, within } of windows) expect(fullest(times, within)).toBeLessThanOrEqual(most);
      },
    ),
    { numRuns: randomRuns },
  );
});

test('nothing waits for longer than the windows make it wait', () => {
  void fc.assert(
    fc.property(anyWindows, fc.integer({ min: 1, max: 60 }), (windows, count) => {
      const times: number[] = [];
      for (let one = 0; one < count; one += 1) times.push(earliestIn(windows, times, 0));
      expect(times).toEqual(leastFor(count, windows));
    }),
    { numRuns: randomRuns },
  );
});

test('what Teams takes in one chat: 7 at once, an 8th in the next second, 60 in half a minute', () => {
  const times: number[] = [];
  for (let one = 0; one < 61; one += 1) times.push(earliestIn(threadWindows, times, 0));
  expect(times.slice(0, 9)).toEqual([0, 0, 0, 0, 0, 0, 0, 1_001, 2_001]);
  expect(times.at(60)).toBeGreaterThan(30_000);
});

test('1,800 in an hour, and the next one when the first is an hour old', () => {
  const times = Array.from({ length: 1_800 }, (_, one) => one * 1_000);
  expect(earliestIn(threadWindows, times, 1_799_500 + 1_000)).toBe(3_600_001);
});

test('times that a clock set back has left in the future hold nobody up', () => {
  const now = 10_000_000;
  expect(recentOf([now - 3_600_001, now - 1, now + 500, now + 3_600_000], now)).toEqual([now - 1, now + 500]);
});

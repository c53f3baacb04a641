import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clockTarget } from '../../sandbox/clock/clockTarget';
import { firstMorning } from '../../sandbox/clock/firstMorning';
import { moveClock } from '../../sandbox/clock/moveClock';
import { openClock } from '../../sandbox/clock/openClock';
import { openSqlite } from '../../store/openSqlite';
import type { Store } from '../../store/store';
import { sandboxWithBot } from './sandboxWithBot';

let dataDir: string;
let store: Store;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'clock-'));
  store = openSqlite(join(dataDir, 'test.db'));
});
afterEach(async () => {
  await store.close();
  rmSync(dataDir, { recursive: true });
});

const draft = (id: string, wakeAt: string) => ({
  id,
  personId: 'p',
  localId: 'brimbank',
  state: 'open' as const,
  typed: {},
  startedAt: wakeAt,
  savedAt: wakeAt,
  wakeAt,
});

function stillClock(at: string) {
  let now = at;
  return {
    now: () => now,
    moveTo(to: string) {
      now = to;
    },
  };
}

test.each([
  ['2026-11-22T03:00:00Z', '2026-11-23T22:10:00.000Z', 'a Sunday waits for Tuesday'],
  ['2026-11-24T08:00:00Z', '2026-11-23T22:10:00.000Z', 'a Tuesday is itself'],
  ['2026-06-24T08:00:00Z', '2026-06-29T23:10:00.000Z', 'in winter the clocks stand otherwise'],
  ['2026-11-01T00:00:00Z', '2026-11-09T22:10:00.000Z', 'the Cup is a holiday'],
  ['2028-12-24T00:00:00Z', '2029-01-01T22:10:00.000Z', 'the days after Christmas are left out'],
])('from %s the demo begins at %s: %s', (today, begins) => {
  expect(firstMorning(new Date(today))).toBe(begins);
});

test('it moves on with real time, stands still while the sandbox is off, and never goes back', () => {
  let real = Date.parse('2026-11-22T00:00:00Z');
  const first = openClock(dataDir, () => real);
  expect(first.now()).toBe('2026-11-23T22:10:00.000Z');
  real += 60_000;
  const last = first.now();
  expect(last).toBe('2026-11-23T22:11:00.000Z');
  real += 24 * 60 * 60_000;
  const second = openClock(dataDir, () => real);
  expect(second.now() >= last).toBe(true);
  expect(Date.parse(second.now()) - Date.parse(last)).toBeLessThan(10_000);
  second.moveTo('2026-11-25T00:00:00.000Z');
  expect(openClock(dataDir, () => real).now() >= '2026-11-25T00:00:00.000Z').toBe(true);
});

test('moving stops at every due instant in order, then at the target', async () => {
  const clock = stillClock('2026-11-24T00:00:00.000Z');
  await store.create('drafts', draft('b', '2026-11-24T03:00:00.000Z'));
  await store.create('drafts', draft('a', '2026-11-24T01:00:00.000Z'));
  await store.create('drafts', draft('after', '2026-11-26T00:00:00.000Z'));
  const fired: string[] = [];
  const fireTimers = async () => {
    fired.push(clock.now().slice(11, 16));
    // what falls due may make something else due on the way
    if (fired.length === 2) await store.create('drafts', draft('c', '2026-11-24T02:00:00.000Z'));
  };
  await moveClock({ clock, store, host: { fireTimers } }, '2026-11-24T05:00:00.000Z');
  expect(fired).toEqual(['00:00', '01:00', '02:00', '03:00', '05:00']);
});

test('what stays due does not hold the clock', async () => {
  const clock = stillClock('2026-11-24T00:00:00.000Z');
  await store.create('drafts', draft('stuck', '2026-11-24T01:00:00.000Z'));
  await moveClock({ clock, store, host: { fireTimers: async () => undefined } }, '2026-11-24T05:00:00.000Z');
  expect(clock.now()).toBe('2026-11-24T05:00:00.000Z');
});

test('a request names a time or a duration; backwards and nonsense are refused in a sentence', () => {
  const now = '2026-10-03T14:00:00.000Z';
  expect(clockTarget(now, { advance: 'PT1H' })).toEqual({ target: '2026-10-03T15:00:00.000Z' });
  // the clocks of Melbourne go forward in this night, so that this day has 23 hours
  expect(clockTarget(now, { advance: 'P1D' })).toEqual({ target: '2026-10-04T13:00:00.000Z' });
  expect(clockTarget(now, { now: '2026-10-05T08:30:00+11:00' })).toEqual({
    target: '2026-10-04T21:30:00.000Z',
  });
  expect(clockTarget(now, { now: '2026-10-01T00:00:00Z' })).toEqual({
    refusal: 'The clock only goes forward.',
  });
  expect(clockTarget(now, { advance: '-PT1H' })).toEqual({ refusal: 'The clock only goes forward.' });
  expect(clockTarget(now, { advance: 'soon' })).toHaveProperty('refusal');
  expect(clockTarget(now, { later: true })).toHaveProperty('refusal');
});

test('over HTTP it tells and moves the time, and answers 400 with a sentence', async () => {
  const { json, close } = await sandboxWithBot();
  const { now } = (await json('GET', 'sandbox/clock')).body;
  const moved = await json('POST', 'sandbox/clock', { advance: 'PT10M' });
  expect(Date.parse(moved.body.now) - Date.parse(now)).toBeGreaterThanOrEqual(600_000);
  const back = await json('POST', 'sandbox/clock', { now });
  expect(back).toEqual({ status: 400, body: { message: 'The clock only goes forward.' } });
  await close();
});

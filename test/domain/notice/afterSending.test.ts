import * as fc from 'fast-check';
import { afterSending, type Outcome } from '../../../domain/notice/afterSending';
import type { Nudge } from '../../../domain/notice/nudge';
import { randomRuns } from '../../support/randomRuns';

const now = '2026-11-22T22:10:00.000Z';
const claimed: Nudge = {
  id: 'one',
  recipientId: 'ana',
  kind: 'referral.waiting',
  subject: { container: 'cases', partition: 'brimbank', id: 'BRI-7K3Q' },
  occurrence: '1',
  state: 'claimed',
  plannedAt: now,
  attempts: 1,
  ambiguous: 0,
  postBeganAt: now,
  wakeAt: '2026-11-22T22:11:00.000Z',
};
const waits = (nudge: Nudge) => Date.parse(nudge.wakeAt ?? '') - Date.parse(now);

test('what was delivered says when and where, and nothing is left to do', () => {
  const next = afterSending(claimed, { sent: true, activityId: 'activity-7' }, now, 0);
  expect(next).toMatchObject({
    state: 'delivered',
    deliveredAt: now,
    activityId: 'activity-7',
    ambiguous: 0,
  });
  expect(next).not.toHaveProperty('wakeAt');
});

test('who cannot be reached is not written to again, and the reason is kept', () => {
  const next = afterSending(claimed, { sent: false, why: 'unreachable', code: 'Blocked' }, now, 0);
  expect(next).toMatchObject({ state: 'unreachable', why: 'Blocked' });
  expect(next).not.toHaveProperty('wakeAt');
});

test('Teams is waited for as long as it asks, and a moment more', () => {
  const next = afterSending(claimed, { sent: false, why: 'wait', retryAfterMs: 90_000 }, now, 400);
  expect([next.state, waits(next)]).toEqual(['planned', 90_400]);
});

test('where Teams does not say, each wait is twice the last, up to a quarter of an hour', () => {
  const all = Array.from({ length: 2000 }, (_, attempts) =>
    waits(afterSending({ ...claimed, attempts }, { sent: false, why: 'wait' }, now, 0)),
  );
  expect(all.slice(0, 4)).toEqual([1000, 2000, 4000, 8000]);
  expect(all.slice(10).every((wait) => wait === 15 * 60_000)).toBe(true);
});

test('an unknown outcome is tried once more, and a second one is left as it is', () => {
  const once = afterSending(claimed, { sent: false, why: 'unknown' }, now, 0);
  expect(once).toMatchObject({ state: 'planned', ambiguous: 1 });
  const twice = afterSending(once, { sent: false, why: 'unknown' }, now, 0);
  expect(twice).toMatchObject({ state: 'uncertain', ambiguous: 2 });
  expect(twice).not.toHaveProperty('wakeAt');
});

const anyOutcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.constant({ sent: true as const, activityId: 'a' }),
  fc.constant({ sent: false as const, why: 'unknown' as const }),
  fc.constant({ sent: false as const, why: 'unreachable' as const, code: 'x' }),
  fc.constant({ sent: false as const, why: 'wait' as const }),
  fc
    .integer({ min: 0, max: 1e7 })
    .map((retryAfterMs) => ({ sent: false as const, why: 'wait' as const, retryAfterMs })),
);

test('whatever Teams answers, a message is either due again or at its end, and never unknown more than twice', () => {
  void fc.assert(
    fc.property(
      fc.array(anyOutcome, { maxLength: 30 }),
      fc.integer({ min: 0, max: 1000 }),
      (outcomes, jitter) => {
        let nudge = claimed;
        for (const outcome of outcomes) {
          nudge = afterSending(
            { ...nudge, state: 'claimed', attempts: nudge.attempts + 1 },
            outcome,
            now,
            jitter,
          );
          expect(nudge.wakeAt !== undefined).toBe(nudge.state === 'planned');
          expect(nudge).not.toHaveProperty('postBeganAt');
          expect(nudge.ambiguous).toBeLessThanOrEqual(2);
          if (nudge.state !== 'planned') return;
          expect(Date.parse(nudge.wakeAt ?? '')).toBeGreaterThanOrEqual(Date.parse(now));
        }
      },
    ),
    { numRuns: randomRuns },
  );
});

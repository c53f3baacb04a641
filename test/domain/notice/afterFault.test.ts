import { afterFault } from '../../../domain/notice/afterFault';
import { afterSending } from '../../../domain/notice/afterSending';
import type { Nudge } from '../../../domain/notice/nudge';

const now = '2026-11-22T22:10:00.000Z';
const later = (hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString();
const planned: Nudge = {
  id: 'one',
  recipientId: 'ana',
  kind: 'referral.waiting',
  subject: { container: 'cases', partition: 'brimbank', id: 'BRI-7K3Q' },
  occurrence: '1',
  state: 'planned',
  plannedAt: now,
  attempts: 1,
  ambiguous: 0,
  wakeAt: now,
};
const busy = { sent: false, why: 'wait' } as const;

test('what cannot be drawn is tried ten times, ever more rarely, and then it is dead', () => {
  let nudge = planned;
  const waits: number[] = [];
  for (let fault = 1; fault <= 9; fault += 1) {
    nudge = afterFault(nudge, now, 0);
    waits.push((Date.parse(nudge.wakeAt ?? '') - Date.parse(now)) / 1000);
  }
  expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512]);
  const dead = afterFault(nudge, now, 0);
  expect(dead).toMatchObject({ state: 'dead', why: 'faults', faults: 10, endedAt: now });
  expect(dead).not.toHaveProperty('wakeAt');
});

test('what Teams refuses for two days is dead, and not before', () => {
  const refused = afterSending(planned, busy, now, 0);
  expect(refused).toMatchObject({ state: 'planned', refusedSince: now });
  expect(afterSending(refused, busy, later(47), 0)).toMatchObject({ state: 'planned', refusedSince: now });
  const dead = afterSending(refused, busy, later(48), 0);
  expect(dead).toMatchObject({ state: 'dead', why: 'refused', endedAt: later(48) });
  expect(dead).not.toHaveProperty('wakeAt');
});

test('an answer of another sort begins the two days anew', () => {
  const refused = afterSending(planned, busy, now, 0);
  const unknown = afterSending(refused, { sent: false, why: 'unknown' }, later(47), 0);
  expect(afterSending(unknown, busy, later(49), 0)).toMatchObject({
    state: 'planned',
    refusedSince: later(49),
  });
});

test('what our own pace holds back is no attempt and no refusal', () => {
  const held = afterSending(planned, { ...busy, retryAfterMs: 5_000, isHeld: true }, now, 0);
  expect(held).toMatchObject({ state: 'planned', attempts: 0, wakeAt: '2026-11-22T22:10:05.000Z' });
  expect(held).not.toHaveProperty('refusedSince');
});

test('a wait that Teams asks for is honoured for a day at most', () => {
  const asked = afterSending(planned, { ...busy, retryAfterMs: 1e12 }, now, 0);
  expect(asked.wakeAt).toBe(later(24));
});

test.each([
  [{ sent: true, activityId: 'a' }, 'delivered'],
  [{ sent: false, why: 'unreachable', code: 'x' }, 'unreachable'],
] as const)('whatever it rests in says since when: %p', (outcome, state) => {
  expect(afterSending(planned, outcome, now, 0)).toMatchObject({ state, endedAt: now });
});

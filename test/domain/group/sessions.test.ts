import fc from 'fast-check';
import { daysAfter, weekdayOf } from '../../../domain/businessDays';
import { addSessions } from '../../../domain/group/addSessions';
import { cancelSession, moveSession } from '../../../domain/group/changeSession';
import type { Group } from '../../../domain/group/group';
import type { GroupDecision } from '../../../domain/group/groupDecision';
import { mostAhead, mostSessions } from '../../../domain/group/groupLimits';
import { sessionDates } from '../../../domain/group/sessionDates';
import { begin } from '../../support/checkInCases';
import { groupWith } from '../../support/groups';
import { randomRuns } from '../../support/randomRuns';
import { local } from '../../support/referralDeeds';

const nonce = 'K7'.repeat(16);
const adds = (group: Group, first: string, weeks = 1, time = '') =>
  addSessions(group, { first, time, weeks }, nonce, 'ana', begin, local);
const kept = (decision: GroupDecision): Group => {
  if (!decision.ok) throw new Error(decision.refusal);
  return decision.next;
};
const days = ({ sessions }: Group) => sessions.map(({ on }) => on);

test('a weekly session is left out on a public holiday', () => {
  const { dates, leftOut } = sessionDates('2026-12-11', 5, local);
  expect(dates).toEqual(['2026-12-11', '2026-12-18', '2027-01-08']);
  expect(leftOut).toEqual(['2026-12-25', '2027-01-01']);
});

test('a single day is as somebody chose it', () => {
  expect(sessionDates('2026-12-25', 1, local)).toEqual({ dates: ['2026-12-25'], leftOut: [] });
});

test('any number of weeks falls on one weekday, each once, through clock changes and years', () => {
  fc.assert(
    fc.property(fc.nat(700), fc.integer({ min: 1, max: mostAhead }), (after, weeks) => {
      const first = daysAfter('2026-11-23', after);
      const { dates, leftOut } = sessionDates(first, weeks, local);
      const all = [...dates, ...leftOut].sort();
      expect(all).toEqual(Array.from({ length: weeks }, (_, at) => daysAfter(first, 7 * at)));
      expect(new Set(all.map(weekdayOf)).size).toBe(1);
      if (weeks > 1) expect(dates.some((date) => local.holidays.includes(date))).toBe(false);
    }),
    { numRuns: randomRuns },
  );
});

test('stands in order, with its time on the wall, and once a day', () => {
  const first = kept(adds(groupWith(), '2026-12-08', 1, '10:00 am'));
  const more = kept(adds(first, '2026-12-01', 3));
  expect(more.sessions).toMatchObject([
    { on: '2026-12-01', attendance: {} },
    { on: '2026-12-08', time: '10:00' },
    { on: '2026-12-15' },
  ]);
  expect(adds(more, '2026-12-08')).toEqual({ ok: false, refusal: 'visit-planned' });
});

test.each([
  ['2026-11-22', '', 'check-in-day-needed'],
  ['2028-01-01', '', 'check-in-day-needed'],
  ['soon', '', 'check-in-day-needed'],
  ['2026-12-01', 'ten', 'time-unclear'],
])('%s at "%s" is refused: %s', (first, time, refusal) => {
  expect(adds(groupWith(), first, 1, time)).toEqual({ ok: false, refusal });
});

test('so many stand ahead and no more, and those long gone leave', () => {
  const full = kept(adds(groupWith(), '2026-11-24', mostAhead - 2));
  expect(adds(full, '2026-11-25', mostAhead)).toEqual({ ok: false, refusal: 'visits-full' });
  const past = Array.from({ length: mostSessions }, (_, at) => ({
    id: `past${at}`,
    on: daysAfter('2025-11-23', at),
    attendance: { 'BRI-7K3Q': 'came' as const },
  }));
  const next = kept(adds(groupWith({ sessions: past }), '2026-12-01'));
  expect(next.sessions).toHaveLength(mostSessions);
  expect(next.sessions[0]?.id).toBe('past1');
});

test('is moved to a free day, and cancelled, until somebody wrote down who came', () => {
  const group = kept(adds(groupWith(), '2026-12-01', 2, '10:00'));
  const [{ id: sessionId } = { id: '' }] = group.sessions;
  const moves = (from: Group, on: string, time = '') =>
    moveSession(from, { sessionId, on, time }, 'ana', begin, local);

  expect(days(kept(moves(group, '2026-12-09')))).toEqual(['2026-12-08', '2026-12-09']);
  expect(moves(group, '2026-12-08')).toEqual({ ok: false, refusal: 'visit-planned' });
  expect(moves(group, '2026-11-01')).toEqual({ ok: false, refusal: 'check-in-day-needed' });
  const cancelled = kept(cancelSession(group, sessionId, 'ana', begin));
  expect(cancelled.sessions[0]).toMatchObject({ on: '2026-12-01', isCancelled: true });
  expect(cancelSession(cancelled, sessionId, 'ana', begin)).toEqual({ ok: false, refusal: 'already-so' });
  expect(kept(moves(cancelled, '2026-12-02')).sessions[0]).not.toHaveProperty('isCancelled');
  const [first, ...others] = group.sessions;
  if (!first) throw new Error('There is none.');
  const written = {
    ...group,
    sessions: [{ ...first, attendance: { 'BRI-7K3Q': 'came' as const } }, ...others],
  };
  expect(moves(written, '2026-12-09')).toEqual({ ok: false, refusal: 'not-now-here' });
  expect(cancelSession(written, sessionId, 'ana', begin)).toEqual({ ok: false, refusal: 'not-now-here' });
  expect(cancelSession(group, 'none', 'ana', begin)).toEqual({ ok: false, refusal: 'no-such-part' });
});

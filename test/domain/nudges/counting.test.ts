import { kindName, kindsInWords } from '../../../cards/nudges/kindNames';
import { type NoticeKind, noticeKinds } from '../../../domain/notice/notice';
import type { Nudge, NudgeState } from '../../../domain/notice/nudge';
import { belongsTo } from '../../../domain/nudges/belongsTo';
import { howItStands, type Standing } from '../../../domain/nudges/howItStands';
import { maySendAgain, sentAgain } from '../../../domain/nudges/sentAgain';
import { countIn, type Tally, totals, troubles } from '../../../domain/nudges/tally';

const now = '2026-11-23T22:10:00.000Z';
const before = '2026-11-23T21:00:00.000Z';
const later = '2026-11-23T23:00:00.000Z';
const longAgo = '2026-11-16T22:09:59.000Z';
const nudge: Nudge = {
  id: 'one',
  recipientId: 'ana',
  kind: 'referral.given',
  subject: { container: 'cases', partition: 'brimbank', id: 'BRI-2THS' },
  occurrence: '2:referral.given',
  state: 'planned',
  plannedAt: before,
  attempts: 3,
  ambiguous: 2,
  wakeAt: later,
};

test.each<[string, Partial<Nudge>, Standing | undefined]>([
  ['kept back while it may be taken back', { firstDueAt: later }, 'planned'],
  ['due, and held until they work', { firstDueAt: before }, 'waiting'],
  ['never kept back', {}, 'waiting'],
  ['in hand right now', { state: 'claimed' }, 'waiting'],
  ['arrived', { state: 'delivered', deliveredAt: before, endedAt: before }, 'sent'],
  ['arrived more than a week ago', { state: 'delivered', deliveredAt: longAgo }, undefined],
  ['not let through', { state: 'unreachable', endedAt: before }, 'unreachable'],
  ['not let through more than a week ago', { state: 'unreachable', endedAt: longAgo }, undefined],
  ['of which nobody can tell', { state: 'uncertain', endedAt: before }, 'uncertain'],
  ['failed', { state: 'dead', endedAt: before }, 'dead'],
  ['no longer true', { state: 'withdrawn', endedAt: before }, undefined],
])('a message that is %s', (_, more, standing) => {
  expect(howItStands({ ...nudge, ...more }, now)?.standing).toBe(standing);
});

test('the count keeps the latest that has ended and the next that is to come', () => {
  const tallies = new Map<string, Tally>();
  const count = (more: Partial<Nudge>) => countIn(tallies, { ...nudge, ...more }, now);
  count({ state: 'uncertain', endedAt: before });
  count({ state: 'uncertain', endedAt: now, kind: 'referral.taken' });
  count({ wakeAt: later });
  count({ wakeAt: now });
  count({ recipientId: 'ben', state: 'dead', endedAt: before });
  expect(tallies.get('ana')?.uncertain).toMatchObject({ count: 2, at: now });
  expect(tallies.get('ana')?.waiting).toMatchObject({ count: 2, at: now });
  expect(troubles(tallies.get('ana') ?? {})).toBe(2);
  expect(totals(tallies.values())).toEqual({
    unreachable: 0,
    uncertain: 2,
    dead: 1,
    waiting: 2,
    planned: 0,
    sent: 0,
  });
});

test('what did not arrive may be sent again once a list: what fails after it is for the next one', () => {
  const may = (state: NudgeState, endedAt: string) => maySendAgain({ ...nudge, state, endedAt }, now, later);
  expect((['unreachable', 'uncertain', 'dead'] as const).map((state) => may(state, before))).toEqual([
    true,
    true,
    true,
  ]);
  expect((['planned', 'claimed', 'delivered', 'withdrawn'] as const).some((one) => may(one, before))).toBe(
    false,
  );
  expect(may('dead', later)).toBe(false);
  expect(may('dead', longAgo)).toBe(false);
});

test('sent again, it is owed as on the first day', () => {
  const ended = {
    ...nudge,
    state: 'dead',
    endedAt: before,
    why: 'x',
    refusedSince: before,
    faults: 10,
  } as const;
  expect(sentAgain(ended, now)).toEqual({
    ...nudge,
    state: 'planned',
    attempts: 0,
    ambiguous: 0,
    faults: 0,
    wakeAt: now,
  });
});

test('a message belongs to the Local of what it speaks of, and the card of a day to where one works', () => {
  const works = (id: string) => id === 'ana';
  const person = (kind: NoticeKind, id: string, occurrence: string) =>
    ({ kind, subject: { container: 'staff', partition: 'tenant', id }, occurrence }) as const;
  expect(belongsTo(nudge, 'brimbank', works)).toBe(true);
  expect(belongsTo(nudge, 'latrobe', works)).toBe(false);
  expect(belongsTo(person('day.morning', 'ana', '2026-11-23'), 'latrobe', works)).toBe(true);
  expect(belongsTo(person('day.morning', 'ben', '2026-11-23'), 'latrobe', works)).toBe(false);
  const asked = person('staff.asked', 'ana', '1:staff.asked:brimbank');
  expect([belongsTo(asked, 'brimbank', () => false), belongsTo(asked, 'latrobe', works)]).toEqual([
    true,
    false,
  ]);
});

test('every kind of message has a name in plain words', () => {
  for (const kind of noticeKinds) expect(kindName(kind)).toMatch(/^[A-Z][A-Za-z0-9 ]+$/);
  expect(noticeKinds.map(kindName)).not.toContain(kindName('of a newer version'));
});

test('many kinds are said in one line, those with most first', () => {
  const kinds = new Map<string, number>([
    ['staff.asked', 1],
    ['referral.given', 2],
    ['referral.taken', 1],
    ['day.morning', 2],
    ['of a newer version', 1],
  ]);
  expect(kindsInWords(kinds)).toBe('News about a referral (3), Your day (2) and others (2)');
  expect(kindsInWords(new Map([['day.morning', 1]]))).toBe('Your day (1)');
});

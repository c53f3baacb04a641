import { followUpDay } from '../../../domain/checkIn/followUp';
import { followUpWanted } from '../../../domain/checkIn/followUpWanted';
import { proposedCheckIn } from '../../../domain/checkIn/proposedCheckIn';
import { proposedFollowUp } from '../../../domain/checkIn/proposedFollowUp';
import { recordCheckIn } from '../../../domain/checkIn/recordCheckIn';
import type { Case } from '../../../domain/referral/case';
import { closeReferral } from '../../../domain/referral/ending/closeReferral';
import { goesOnFrom, reopenReferral } from '../../../domain/referral/ending/reopenReferral';
import { undoDeed } from '../../../domain/referral/ending/undoDeed';
import { changeConsents } from '../../../domain/referral/people/changeConsents';
import { withStanding } from '../../../domain/referral/standing';
import { ana, begin, case1, done, lou } from '../../support/checkInCases';
import { local } from '../../support/referralDeeds';

const ending = { outcome: 'ownNetwork', themes: [] } as const;
const close = (followUpOn?: string, outcome: 'ownNetwork' | 'died' = 'ownNetwork') =>
  done(
    closeReferral(
      case1('gettingStarted'),
      { ...ending, themes: [], outcome, ...(followUpOn && { followUpOn }) },
      lou,
      begin,
    ),
  );
const asked = close('2027-01-18');
const later = '2027-01-18T01:00:00.000Z';
const record = (found: Case, answer: Parameters<typeof recordCheckIn>[1]) =>
  recordCheckIn(found, answer, ana, later, local);

test('eight weeks on, on a working day of the Local', () => {
  expect(proposedFollowUp('2026-11-23', local)).toBe('2027-01-18');
  expect(proposedFollowUp('2026-11-21', local)).toBe('2027-01-18');
  // New Year’s Day is a Friday
  expect(proposedFollowUp('2026-11-06', local)).toBe('2027-01-04');
});

test('a day ahead, within a year, and only with their yes', () => {
  const wanted = (saidYes: boolean, on: string) => followUpWanted({ saidYes, on }, begin, local);
  expect(wanted(true, '2027-01-18')).toEqual({ on: '2027-01-18' });
  expect(wanted(false, '2027-01-18')).toEqual({});
  expect(wanted(false, 'soon')).toEqual({});
  for (const bad of ['2026-11-23', '2026-11-01', '2028-01-01', '', 'soon'])
    expect(wanted(true, bad)).toEqual({ refusal: 'date-needed' });
});

test('it stands in a list of its own, and is looked at from that day on', () => {
  expect(withStanding(asked, local)).toMatchObject({ lists: ['followUps'], dueFrom: '2027-01-18' });
  const without = withStanding(close(), local);
  expect(without.lists).toEqual([]);
  expect(without).not.toHaveProperty('dueFrom');
  expect(close('2027-01-18', 'died')).not.toHaveProperty('followUpOn');
});

test('whoever was reached is not asked again, and an undo brings the question back', () => {
  const answered = done(record(asked, { result: 'spoke', way: 'call', line: 'Still singing.' }));
  expect(answered).toMatchObject({
    referral: { status: 'closed' },
    lastCheckIn: { type: 'longTail', result: 'spoke', line: 'Still singing.' },
    lastSpokenAt: later,
  });
  expect(answered).not.toHaveProperty('followUpOn');
  expect(record(answered, { result: 'spoke', way: 'call' })).toEqual({ ok: false, refusal: 'already-ended' });
  const undone = done(undoDeed(answered, ana, later));
  expect(undone.followUpOn).toBe('2027-01-18');
  expect(undone).not.toHaveProperty('lastCheckIn');
});

test('after no answer it is tried again, and another time is theirs to choose', () => {
  const on = (result: Parameters<typeof proposedCheckIn>[1]) =>
    proposedCheckIn(asked, result, '2027-01-18', local)?.on;
  expect([on(undefined), on('spoke'), on('met'), on('texted'), on('askedToStop')]).toEqual(
    Array(5).fill(undefined),
  );
  expect([on('noAnswer'), on('leftMessage'), on('askedLater')]).toEqual([
    '2027-01-20',
    '2027-01-20',
    '2027-02-15',
  ]);
  const next = { type: 'longTail', on: '2027-01-20', way: 'call' } as const;
  expect(done(record(asked, { result: 'noAnswer', way: 'call', next })).followUpOn).toBe('2027-01-20');
});

test('no consent, no question; and what goes on again starts without it', () => {
  const gone = done(changeConsents(asked, { refer: false }, ana, later));
  expect(followUpDay(gone)).toBeUndefined();
  expect(withStanding(gone, local).lists).toEqual([]);
  const reopened = done(reopenReferral(asked, 'BRI-2222', ana, later));
  expect(followUpDay(reopened)).toBeUndefined();
  expect(goesOnFrom(reopened, local)).not.toHaveProperty('followUpOn');
});

test('closing is taken back with the question', () => {
  const undone = done(undoDeed(asked, lou, begin));
  expect(undone.referral.status).toBe('gettingStarted');
  expect(undone).not.toHaveProperty('followUpOn');
});

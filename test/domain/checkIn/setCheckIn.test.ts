import { nextStepOf } from '../../../domain/checkIn/nextStep';
import { reviewConsents } from '../../../domain/checkIn/reviewConsents';
import { setCheckIn } from '../../../domain/checkIn/setCheckIn';
import { changeConsents } from '../../../domain/referral/people/changeConsents';
import { handBack } from '../../../domain/referral/work/handBack';
import { ana, begin, ben, case1, dana, done, lou } from '../../support/checkInCases';
import { local } from '../../support/referralDeeds';

const next = { type: 'scheduled', on: '2026-12-08', way: 'text' } as const;
const set = (status: Parameters<typeof case1>[0], on: string, by = ana) =>
  setCheckIn(case1(status), { ...next, on }, undefined, by, begin, local);

test.each(['named', 'trying', 'gettingStarted', 'paused'] as const)(
  'it is set on one that is %s',
  (status) => {
    const found = done(set(status, '2026-12-08'));

    expect(found.checkIn).toEqual({ ...next, setAt: begin, setBy: 'ana' });
    expect(found.timeline.at(-1)?.event).toBe('checkInSet');
    // before they have spoken the clock of the first contact runs on, and may come first
    const first = { named: ['firstContact', '2026-11-30'], trying: ['nextTry', '2026-11-27'] } as const;
    const [is, on] = status === 'named' || status === 'trying' ? first[status] : ['checkIn', '2026-12-08'];
    expect(nextStepOf(found, local, '2026-11-23')).toEqual({ is, on, checkIn: found.checkIn });
  },
);

test('from today to a year ahead, and on no other day', () => {
  const tried = ['2026-11-22', '2026-11-23', '2027-11-24', '2027-11-25', '2026-02-30', '', '8 December'];

  expect(tried.map((on) => set('gettingStarted', on).ok)).toEqual([
    false,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(set('gettingStarted', '')).toEqual({ ok: false, refusal: 'check-in-day-needed' });
});

test('what somebody acts on by goes with it once they have spoken, at 17:00 of the Local, also in winter', () => {
  const dueAt = (status: 'gettingStarted' | 'paused' | 'named', on: string) => {
    const { referral } = done(set(status, on));
    return 'dueAt' in referral ? referral.dueAt : undefined;
  };

  expect(dueAt('gettingStarted', '2026-12-08')).toBe('2026-12-08T06:00:00.000Z');
  expect(dueAt('paused', '2027-07-01')).toBe('2027-07-01T07:00:00.000Z');
  expect(dueAt('named', '2026-12-08')).toBe('2026-11-30T06:00:00.000Z');
});

test('how often suits them is kept until something else is said', () => {
  const rhythm = { everyDays: 28, bestTimes: 'Mornings' } as const;
  const first = done(setCheckIn(case1('gettingStarted'), next, rhythm, lou, begin, local));
  const second = done(setCheckIn(first, next, undefined, ana, begin, local));

  expect(first.rhythm).toEqual(rhythm);
  expect(second.rhythm).toEqual(rhythm);
});

test('the Lead may set it, a colleague may not; nor on one that nobody has or that has ended', () => {
  expect(set('gettingStarted', '2026-12-08', lou).ok).toBe(true);
  expect(set('gettingStarted', '2026-12-08', ben)).toEqual({ ok: false, refusal: 'not-yours' });
  expect(set('sent', '2026-12-08')).toEqual({ ok: false, refusal: 'not-taken' });
  expect(set('withdrawn', '2026-12-08')).toEqual({ ok: false, refusal: 'already-ended' });
});

test('the next step is said for whoever has it', () => {
  const started = case1('gettingStarted');

  expect(nextStepOf(case1('named'), local, '2026-11-23')).toEqual({ is: 'firstContact', on: '2026-11-30' });
  expect(nextStepOf(case1('trying'), local, '2026-11-23')).toEqual({ is: 'nextTry', on: '2026-11-27' });
  expect(nextStepOf(case1('paused'), local, '2026-11-23')).toEqual({ is: 'pauseEnds', on: '2026-12-06' });
  expect(nextStepOf(started, local, '2026-11-23')).toEqual({ is: 'none' });
  for (const status of ['sent', 'waiting', 'closed', 'noContact'] as const)
    expect(nextStepOf(case1(status), local, '2026-11-23')).toBeUndefined();
  expect(nextStepOf(done(handBack(started, ana, begin, local)), local, '2026-11-23')).toBeUndefined();
});

test('before they have spoken it goes with the link worker who set it, and afterwards to the next one', () => {
  expect(done(handBack(done(set('named', '2026-12-08')), ana, begin, local)).checkIn).toBeUndefined();
  expect(done(handBack(done(set('gettingStarted', '2026-12-08')), ana, begin, local)).checkIn?.on).toBe(
    '2026-12-08',
  );
});

test('the consents are gone through: said in one press, or by a change of those who do the work', () => {
  const found = case1('gettingStarted');
  const shared = case1('gettingStarted', {
    consents: { ...found.consents, contactGp: found.consents.refer },
  });

  expect(done(reviewConsents(found, ana, begin)).consentsReviewedAt).toBe(begin);
  expect(reviewConsents(found, ben, begin)).toEqual({ ok: false, refusal: 'not-yours' });
  expect(reviewConsents(case1('closed'), ana, begin)).toEqual({ ok: false, refusal: 'already-ended' });
  expect(done(changeConsents(shared, { contactGp: false }, lou, begin)).consentsReviewedAt).toBe(begin);
  expect(done(changeConsents(shared, { contactGp: false }, dana, begin)).consentsReviewedAt).toBeUndefined();
});

import { recordCheckIn } from '../../../domain/checkIn/recordCheckIn';
import { setCheckIn } from '../../../domain/checkIn/setCheckIn';
import { undoDeed } from '../../../domain/referral/ending/undoDeed';
import { pauseReferral, resumeReferral } from '../../../domain/referral/work/pauseReferral';
import { ana, begin, ben, case1, done, lou } from '../../support/checkInCases';
import { goal } from '../../support/plans';
import { local } from '../../support/referralDeeds';

const minutesOn = (count: number) => new Date(Date.parse(begin) + count * 60_000).toISOString();
const next = { type: 'scheduled', on: '2026-12-08', way: 'call' } as const;
const endOf8December = '2026-12-08T06:00:00.000Z';

test('a check-in is written down, with the line and the next one', () => {
  const answer = { result: 'spoke', way: 'call', line: 'The choir suits.', next } as const;

  const found = done(recordCheckIn(case1('gettingStarted'), answer, ana, minutesOn(5), local));

  expect(found.checkIn).toEqual({ ...next, setAt: minutesOn(5), setBy: 'ana' });
  expect(found.lastCheckIn).toEqual({
    at: minutesOn(5),
    by: 'ana',
    type: 'scheduled',
    way: 'call',
    result: 'spoke',
    line: 'The choir suits.',
  });
  expect(found.lastSpokenAt).toBe(minutesOn(5));
  expect(found.referral).toMatchObject({ status: 'gettingStarted', dueAt: endOf8December });
  expect(found.timeline.at(-1)).toMatchObject({ event: 'checkInSpoke', text: 'The choir suits.' });
  expect(found.notices).toEqual(case1('gettingStarted').notices);
});

test.each([
  ['spoke', 'checkInSpoke', true],
  ['met', 'checkInMet', true],
  ['texted', 'checkInTexted', false],
  ['leftMessage', 'checkInLeftMessage', false],
  ['noAnswer', 'checkInNoAnswer', false],
  ['askedLater', 'checkInAskedLater', true],
  ['askedToStop', 'checkInAskedToStop', true],
] as const)('"%s" is %s, and they spoke: %s', (result, event, isSpoken) => {
  const before = case1('gettingStarted');
  const found = done(recordCheckIn(before, { result, way: 'call' }, lou, minutesOn(5), local));

  expect(found.timeline.at(-1)?.event).toBe(event);
  expect(found.lastSpokenAt).toBe(isSpoken ? minutesOn(5) : undefined);
  expect(found.referral).toMatchObject({ status: 'gettingStarted', takenBy: { personId: 'ana' } });
  expect(found.consents).toEqual(before.consents);
});

test.each([
  ['spoke', 'planReview', '2026-11-23'],
  ['met', 'planReview', '2026-11-23'],
  ['askedLater', 'planReview', undefined],
  ['texted', 'planReview', undefined],
  ['noAnswer', 'planReview', undefined],
  ['met', 'scheduled', undefined],
] as const)('"%s" at a check-in of type %s: the plan was looked at on %s', (result, type, on) => {
  const set = { ...next, type, setAt: begin, setBy: 'ana' };
  const due = case1('gettingStarted', { checkIn: set, goals: [goal()] });
  const found = done(recordCheckIn(due, { result, way: 'call' }, ana, minutesOn(5), local));
  expect(found.planReviewedOn).toBe(on);

  const { goals: _none, ...without } = due;
  const nothing = done(recordCheckIn(without, { result, way: 'call' }, ana, minutesOn(5), local));
  expect(nothing).not.toHaveProperty('planReviewedOn');
});

test('without a next one the earlier one is gone, and the clock of the next step runs', () => {
  const set = done(setCheckIn(case1('gettingStarted'), next, undefined, ana, begin, local));

  const found = done(recordCheckIn(set, { result: 'met', way: 'inPerson' }, ana, minutesOn(1), local));

  expect(found).not.toHaveProperty('checkIn');
  // ten business days on
  expect(found.referral).toMatchObject({ dueAt: '2026-12-07T06:00:00.000Z' });
});

test('taken back within ten minutes it leaves no trace of what was not there', () => {
  const before = case1('gettingStarted');
  const answer = { result: 'spoke', way: 'call', line: 'A slip.', next } as const;
  const recorded = done(recordCheckIn(before, answer, ana, minutesOn(1), local));

  const found = done(undoDeed(recorded, ana, minutesOn(9)));

  for (const field of ['checkIn', 'lastCheckIn', 'lastSpokenAt']) expect(found).not.toHaveProperty(field);
  expect(found.referral).toEqual(before.referral);
  expect(undoDeed(recorded, ana, minutesOn(11))).toEqual({ ok: false, refusal: 'nothing-to-undo' });
});

test('taken back, what stood before stands again', () => {
  const first = { result: 'spoke', way: 'call', line: 'First.', next } as const;
  const before = done(recordCheckIn(case1('gettingStarted'), first, ana, minutesOn(1), local));
  const recorded = done(recordCheckIn(before, { result: 'met', way: 'inPerson' }, ana, minutesOn(20), local));

  const found = done(undoDeed(recorded, ana, minutesOn(21)));

  const { checkIn, lastCheckIn, lastSpokenAt, referral } = before;
  expect(found).toMatchObject({ checkIn, lastCheckIn, lastSpokenAt, referral });
});

test('while it rests it stays at rest, to the next day or as long as it was to', () => {
  const paused = case1('paused');
  const answer = { result: 'texted', way: 'text' } as const;

  const kept = done(recordCheckIn(paused, answer, ana, minutesOn(5), local));
  const moved = done(recordCheckIn(paused, { ...answer, next }, ana, minutesOn(5), local));
  const late = done(recordCheckIn(paused, answer, ana, '2026-12-07T22:00:00.000Z', local));

  expect(kept.referral).toEqual(paused.referral);
  expect(moved.referral).toMatchObject({ status: 'paused', dueAt: endOf8December });
  expect(late.referral).toMatchObject({ status: 'paused', dueAt: '2026-12-22T06:00:00.000Z' });
});

test('a rest that begins, begins again or ends has no check-in from before', () => {
  const set = done(setCheckIn(case1('gettingStarted'), next, undefined, ana, begin, local));
  const paused = done(pauseReferral(set, '2027-01-18', ana, minutesOn(1), local));
  const setAgain = done(setCheckIn(paused, next, undefined, ana, minutesOn(2), local));

  expect(paused).not.toHaveProperty('checkIn');
  expect(setAgain.referral).toMatchObject({ status: 'paused', dueAt: endOf8December });
  for (const after of [
    pauseReferral(setAgain, '2027-01-18', ana, minutesOn(3), local),
    resumeReferral(setAgain, ana, minutesOn(3), local),
  ])
    expect(done(after)).not.toHaveProperty('checkIn');
});

test.each([
  ['ben', 'gettingStarted', ben, 'not-yours'],
  ['the Lead before they have spoken', 'named', lou, 'not-yours'],
  ['the holder once it has ended', 'closed', ana, 'already-ended'],
  ['a link worker before anybody has it', 'waiting', ben, 'not-taken'],
] as const)('%s is refused (%s)', (_who, status, by, refusal) => {
  const answer = { result: 'spoke', way: 'call', next } as const;
  expect(recordCheckIn(case1(status), answer, by, minutesOn(1), local)).toEqual({ ok: false, refusal });
});

import { recordCheckIn } from '../../../domain/checkIn/recordCheckIn';
import { setCheckIn } from '../../../domain/checkIn/setCheckIn';
import type { Trying } from '../../../domain/referral/referral';
import { firstContact } from '../../../domain/referral/work/firstContact';
import { ana, begin, case1, done } from '../../support/checkInCases';
import { local } from '../../support/referralDeeds';

const at = '2026-11-23T00:00:00.000Z';
const next = { type: 'whatMatters', on: '2026-12-08', way: 'call' } as const;

test.each(['spoke', 'met', 'askedLater', 'askedToStop'] as const)(
  '"%s" is the first contact, of which the referrer hears that they have spoken and no more',
  (result) => {
    const answer = { result, way: 'call', line: 'Likes the river.', next } as const;

    const found = done(recordCheckIn(case1('named'), answer, ana, at, local));

    expect(found.referral).toMatchObject({
      status: 'gettingStarted',
      firstContactAt: at,
      dueAt: '2026-12-08T06:00:00.000Z',
    });
    expect(found.timeline.at(-1)).toMatchObject({ event: 'spoke', text: 'Likes the river.' });
    expect(found.checkIn).toMatchObject(next);
    expect(found.lastCheckIn).toMatchObject({ type: 'firstContact', result });
    expect(found.lastSpokenAt).toBe(at);
    const plain = done(firstContact(case1('named'), { result: 'spoke' }, ana, at, local));
    expect(found.notices).toEqual(plain.notices);
  },
);

test.each([
  ['leftMessage', 'leftMessage', 'call'],
  ['texted', 'leftMessage', 'text'],
  ['noAnswer', 'noAnswer', 'call'],
] as const)('"%s" is a try, kept as %s by %s', (result, kept, way) => {
  const found = done(recordCheckIn(case1('named'), { result, way }, ana, at, local));

  expect((found.referral as Trying).tries).toEqual([{ at, by: 'ana', way, result: kept }]);
  expect(found).not.toHaveProperty('lastSpokenAt');
  expect(found).not.toHaveProperty('checkIn');
  expect(found.lastCheckIn).toMatchObject({ result, way });
});

test('a try that was planned is done by any try, and a day that was agreed on is kept', () => {
  const planned = done(setCheckIn(case1('trying'), next, undefined, ana, begin, local));
  const tried = { result: 'noAnswer', way: 'call' } as const;

  expect(done(firstContact(planned, tried, ana, at, local))).not.toHaveProperty('checkIn');
  const again = done(recordCheckIn(planned, { ...tried, next }, ana, at, local));
  expect(again.checkIn).toMatchObject({ on: '2026-12-08', setAt: at });
  // the clock of the tries runs on its own
  expect(again.referral).toMatchObject({ status: 'trying', dueAt: '2026-11-25T06:00:00.000Z' });
});

test('where nobody else supports the person, somebody is to be known first', () => {
  const made = case1('named');
  const sole = { ...made, origin: { ...made.origin, supportContext: 'sole' as const } };
  const answer = { result: 'spoke', way: 'call' } as const;

  expect(recordCheckIn(sole, answer, ana, at, local)).toEqual({ ok: false, refusal: 'fallback-needed' });
  const found = done(recordCheckIn(sole, { ...answer, fallbackContact: 'Dr Lee' }, ana, at, local));
  expect(found.fallbackContact).toBe('Dr Lee');
});

import type { Status } from '../../../domain/referral/referral';
import { dueCase, kindsOn, linesOn, type Reading, withReferral } from './dueCases';

// sent, asked, to intake on Monday 23 November: due on Thursday 26 at five; named: Monday 30; tried: Friday 27
const clocks: [Status, Reading, string, string][] = [
  ['sent', 'linkWorker', '2026-11-24', ''],
  ['sent', 'linkWorker', '2026-11-25', 'clockRunsOut'],
  ['sent', 'linkWorker', '2026-11-26', 'clockRunsOut!'],
  ['sent', 'linkWorker', '2026-11-27', 'clockRanOut'],
  ['sent', 'lead', '2026-11-26', ''],
  ['sent', 'lead', '2026-11-27', 'clockForLead'],
  ['sent', 'leadWhoMayTake', '2026-11-26', ''],
  ['sent', 'leadWhoMayTake', '2026-11-27', 'clockForLead'],
  ['sent', 'referrer', '2026-11-27', ''],
  ['sent', 'referrer', '2026-11-30', 'takesLonger'],
  ['sent', 'referrer', '2026-12-01', 'takesLonger'],
  ['withIntake', 'linkWorker', '2026-11-27', ''],
  ['withIntake', 'intake', '2026-11-24', ''],
  ['withIntake', 'intake', '2026-11-25', 'clockRunsOut'],
  ['withIntake', 'intake', '2026-11-26', 'clockRunsOut!'],
  ['withIntake', 'intake', '2026-11-27', 'clockRanOut'],
  ['withIntake', 'lead', '2026-11-27', 'clockForLead'],
  ['withIntake', 'referrer', '2026-11-30', 'takesLonger'],
  ['needInfo', 'referrer', '2026-11-24', ''],
  ['needInfo', 'referrer', '2026-11-25', 'clockRunsOut'],
  ['needInfo', 'referrer', '2026-11-26', 'clockRunsOut!'],
  ['needInfo', 'referrer', '2026-11-30', 'clockRanOut'],
  ['needInfo', 'lead', '2026-11-27', 'clockForLead'],
  ['needInfo', 'linkWorker', '2026-11-27', ''],
  ['named', 'holder', '2026-11-26', ''],
  ['named', 'holder', '2026-11-27', 'clockRunsOut'],
  ['named', 'holder', '2026-11-28', 'clockRunsOut'],
  ['named', 'holder', '2026-11-30', 'clockRunsOut!'],
  ['named', 'cover', '2026-11-30', 'clockRunsOut!'],
  ['named', 'holder', '2026-12-01', 'clockRanOut'],
  ['named', 'lead', '2026-11-30', ''],
  ['named', 'lead', '2026-12-01', 'clockForLead'],
  ['named', 'leadWhoHasIt', '2026-12-01', 'clockRanOut'],
  ['named', 'referrer', '2026-12-01', ''],
  ['named', 'referrer', '2026-12-02', 'takesLonger'],
  ['named', 'colleague', '2026-12-02', ''],
  ['named', 'careTeam', '2026-12-02', ''],
  ['named', 'stranger', '2026-12-02', ''],
  ['trying', 'holder', '2026-11-25', ''],
  ['trying', 'holder', '2026-11-26', 'clockRunsOut'],
  ['trying', 'holder', '2026-11-27', 'clockRunsOut!'],
  ['trying', 'holder', '2026-11-30', 'clockRanOut'],
  ['trying', 'lead', '2026-11-30', 'clockForLead'],
  ['trying', 'referrer', '2026-12-01', ''],
];

test.each(clocks)('a case that is %s gives the %s on %s: %s', (status, reading, date, kinds) => {
  expect(kindsOn(dueCase(status), reading, date)).toBe(kinds);
});

test('it has run out at five, and not a minute sooner', () => {
  const named = dueCase('named');
  expect(kindsOn(named, 'holder', '2026-11-30', { time: '16:59' })).toBe('clockRunsOut!');
  expect(kindsOn(named, 'holder', '2026-11-30', { time: '17:00' })).toBe('clockRanOut!');
});

test('a clock that runs out on the day after a public holiday is told of on the business day before it', () => {
  // Wednesday 4 November after Cup Day
  const named = withReferral(dueCase('named'), { dueAt: '2026-11-04T06:00:00.000Z' });
  expect(kindsOn(named, 'holder', '2026-11-01')).toBe('');
  expect(kindsOn(named, 'holder', '2026-11-02')).toBe('clockRunsOut');
  const line = linesOn(named, 'holder', '2026-11-02')[0];
  expect(line).toMatchObject({ since: '2026-11-02', why: 'First contact is due by Wednesday 4 November.' });
});

test('who waits for the Lead’s yes is reminded no more; the Lead is, also one who has the case', () => {
  const asked = withReferral(dueCase('trying'), { giveUpAskedAt: '2026-11-26T01:00:00.000Z' });
  expect(kindsOn(asked, 'holder', '2026-11-30')).toBe('');
  expect(kindsOn(asked, 'lead', '2026-11-26')).toBe('');
  expect(kindsOn(asked, 'lead', '2026-11-27')).toBe('clockForLead');
  expect(kindsOn(asked, 'leadWhoHasIt', '2026-11-27')).toBe('clockForLead');
  expect(linesOn(asked, 'lead', '2026-11-27')[0]?.why).toBe(
    'Could not be reached: please agree, or say what to try.',
  );
});

test('a check-in planned before the last day stands in place of the clock until then', () => {
  const checkIn = {
    type: 'firstContact',
    way: 'call',
    on: '2026-11-27',
    setAt: '2026-11-24T01:00:00.000Z',
    setBy: 'ana',
  } as const;
  const named = dueCase('named', { checkIn });
  expect(kindsOn(named, 'holder', '2026-11-26')).toBe('');
  expect(kindsOn(named, 'holder', '2026-11-27')).toBe('checkInDue');
  expect(kindsOn(named, 'holder', '2026-11-28')).toBe('checkInOverdue');
  expect(kindsOn(named, 'holder', '2026-11-30')).toBe('clockRunsOut!');
  expect(kindsOn(named, 'holder', '2026-12-01')).toBe('clockRanOut');
});

test('whoever referred is not told of their own work, against their wish, or where safety asks for silence', () => {
  const sent = dueCase('sent');
  const day = '2026-11-30';
  expect(kindsOn(sent, 'referrer', day, { relations: ['referrer', 'lead'] })).toBe('clockForLead');
  expect(kindsOn(sent, 'linkWorker', day, { relations: ['referrer', 'mayTake'] })).toBe('clockRanOut');
  expect(kindsOn({ ...sent, mutedBy: ['dana'] }, 'referrer', day)).toBe('');
  expect(kindsOn({ ...sent, mutedBy: ['eve'] }, 'referrer', day)).toBe('takesLonger');
  const safetyHold = { at: '2026-11-24T01:00:00.000Z', by: 'ana' };
  expect(kindsOn({ ...sent, safetyHold }, 'referrer', day)).toBe('');
  expect(kindsOn(dueCase('needInfo', { safetyHold }), 'referrer', day)).toBe('');
  expect(kindsOn({ ...sent, safetyHold }, 'lead', day)).toBe('clockForLead');
});

test('a question still reaches whoever wants no lines', () => {
  expect(kindsOn(dueCase('needInfo', { mutedBy: ['dana'] }), 'referrer', '2026-11-26')).toBe('clockRunsOut!');
});

import type { CheckIn } from '../../../domain/checkIn/checkIn';
import { dueCase, kindsOn, linesOn, type Reading, withReferral } from './dueCases';

function checkInOn(on: string): CheckIn {
  return { type: 'scheduled', way: 'call', on, setAt: '2026-11-23T01:00:00.000Z', setBy: 'ana' };
}
// spoken with on Monday 23 November; paused then until Monday 7 December
const withCheckIn = dueCase('gettingStarted', { checkIn: checkInOn('2026-12-01') });
const without = dueCase('gettingStarted');
const paused = withReferral(dueCase('paused'), { dueAt: '2026-12-07T06:00:00.000Z' });
const waiting = dueCase('waiting');
const left = withReferral(without, { takenBy: undefined });

const steps: [string, typeof without, Reading, string, string][] = [
  ['the day before a check-in', withCheckIn, 'holder', '2026-11-30', ''],
  ['on the day', withCheckIn, 'holder', '2026-12-01', 'checkInDue'],
  ['on the day', withCheckIn, 'cover', '2026-12-01', 'checkInDue'],
  ['on the day', withCheckIn, 'leadWhoHasIt', '2026-12-01', 'checkInDue'],
  ['on the day', withCheckIn, 'lead', '2026-12-01', ''],
  ['the day after', withCheckIn, 'holder', '2026-12-02', 'checkInOverdue'],
  ['two business days after', withCheckIn, 'lead', '2026-12-03', ''],
  ['three business days after', withCheckIn, 'lead', '2026-12-04', 'stepForLead'],
  ['three business days after', withCheckIn, 'leadWhoHasIt', '2026-12-04', 'checkInOverdue'],
  ['three business days after', withCheckIn, 'referrer', '2026-12-04', ''],
  ['on the day they spoke', without, 'holder', '2026-11-23', ''],
  ['the day after, with nothing planned', without, 'holder', '2026-11-24', 'noNextStep'],
  ['with nothing planned', without, 'lead', '2026-11-25', ''],
  ['three business days with nothing planned', without, 'lead', '2026-11-26', 'stepForLead'],
  ['the day before a pause ends', paused, 'holder', '2026-12-06', ''],
  ['the day a pause ends', paused, 'holder', '2026-12-07', 'pauseEnds'],
  ['days after', paused, 'cover', '2026-12-09', 'pauseEnds'],
  ['days after', paused, 'lead', '2026-12-09', ''],
  ['three business days after', paused, 'lead', '2026-12-10', 'stepForLead'],
  ['the day it begins to wait', waiting, 'lead', '2026-11-23', ''],
  ['while it waits', waiting, 'lead', '2026-11-24', 'waitsForWorker'],
  ['while it waits', waiting, 'linkWorker', '2026-11-24', ''],
  ['the day before a hello', waiting, 'linkWorker', '2026-12-06', ''],
  ['the day of a hello', waiting, 'linkWorker', '2026-12-07', 'waitsForWorker'],
  ['with nobody who has it', left, 'lead', '2026-11-23', 'waitsForWorker'],
  ['with nobody who has it', left, 'linkWorker', '2026-12-30', ''],
];

test.each(steps)('%s', (_, found, reading, date, kinds) => {
  expect(kindsOn(found, reading, date)).toBe(kinds);
});

test('from the last check-in on, and not from an earlier day, there is nothing planned', () => {
  const lastCheckIn = {
    at: '2026-12-01T01:00:00.000Z',
    by: 'ana',
    type: 'scheduled',
    way: 'call',
    result: 'spoke',
  } as const;
  const found = { ...without, lastCheckIn };
  expect(kindsOn(found, 'holder', '2026-12-01')).toBe('');
  expect(kindsOn(found, 'holder', '2026-12-02')).toBe('noNextStep');
  expect(kindsOn(found, 'lead', '2026-12-03')).toBe('');
  expect(kindsOn(found, 'lead', '2026-12-04')).toBe('stepForLead');
});

test('a check-in and a pause are one line, of the pause', () => {
  const found = { ...paused, checkIn: checkInOn('2026-11-25') };
  expect(kindsOn(found, 'holder', '2026-12-02')).toBe('');
  expect(kindsOn(found, 'holder', '2026-12-08')).toBe('pauseEnds');
});

test('put off, it is the same line when it has grown worse overnight', () => {
  const keys = (found: typeof without, ...dates: string[]) =>
    dates.flatMap((date) => linesOn(found, 'holder', date).map(({ key }) => key));
  expect(keys(withCheckIn, '2026-12-01', '2026-12-02')).toEqual(['step|BRI-7K3Q', 'step|BRI-7K3Q']);
  expect(keys(dueCase('named'), '2026-11-30', '2026-12-01')).toEqual(['step|BRI-7K3Q', 'step|BRI-7K3Q']);
});

test('while a link worker is away and nobody covers, the Lead is told what is due, in their place', () => {
  const away = { standsIn: true };
  expect(kindsOn(withCheckIn, 'lead', '2026-11-30', away)).toBe('');
  expect(kindsOn(withCheckIn, 'lead', '2026-12-01', away)).toBe('awayWithoutCover');
  expect(kindsOn(without, 'lead', '2026-11-24', away)).toBe('awayWithoutCover');
  expect(kindsOn(paused, 'lead', '2026-12-07', away)).toBe('awayWithoutCover');
  expect(kindsOn(dueCase('named'), 'lead', '2026-11-30', away)).toBe('awayWithoutCover!');
  expect(kindsOn(dueCase('named'), 'lead', '2026-12-01', away)).toBe('clockForLead');
  expect(kindsOn(dueCase('sent'), 'lead', '2026-11-26', away)).toBe('');
  const [line] = linesOn(withCheckIn, 'lead', '2026-12-01', away);
  expect(line).toMatchObject({ why: 'The link worker is away without cover. Check-in due today.' });
  expect(line).not.toHaveProperty('person');
});

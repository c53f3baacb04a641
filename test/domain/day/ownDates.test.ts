import { type Day, emptyDay, ownDates } from '../../../domain/day/day';
import { mutableKinds } from '../../../domain/day/mute';
import {
  ownDateDone,
  ownDateLines,
  ownDateNames,
  ownDateOf,
  setOwnDates,
} from '../../../domain/day/ownDates';
import { pressOnce } from '../../../domain/day/pressOnce';
import { snoozed } from '../../../domain/day/snooze';
import { dueKinds } from '../../../domain/due/dueKind';
import { roles } from '../../../domain/staff/roles';

const empty = emptyDay('ana');
const withDates = setOwnDates(empty, {
  supervisionLine: { on: '2026-11-27' },
  communityOfPractice: { on: '2026-12-10' },
  training101: { doneOn: '2026-03-05' },
});

function whys(day: Day, today: string, isMonthBeginning = false): string[] {
  return ownDateLines(day, ['linkWorker'], today, isMonthBeginning).map(({ why }) => why);
}

test('a date stands on its day, and then until it is done', () => {
  expect(whys(withDates, '2026-11-26')).toEqual([]);
  expect(whys(withDates, '2026-11-27')).toEqual(['Line supervision is today.']);
  expect(whys(withDates, '2026-11-30')).toEqual(['Line supervision was on Friday 27 November.']);
  const [line] = ownDateLines(withDates, [], '2026-11-30', false);
  expect(line).toMatchObject({
    kind: 'supervision',
    key: 'supervision|supervisionLine',
    since: '2026-11-27',
    date: '2026-11-27',
  });
  const done = ownDateDone(withDates, 'supervisionLine', '2026-11-30');
  expect(done.dates.supervisionLine).toEqual({ doneOn: '2026-11-27' });
  expect(whys(done, '2026-11-30')).toEqual([]);
  expect(ownDateDone(withDates, 'communityOfPractice', '2026-12-01').dates.communityOfPractice).toEqual({
    doneOn: '2026-12-01',
  });
});

test('a link worker is asked after required training once a month, until it has a date or is done', () => {
  expect(whys(empty, '2026-12-01')).toEqual([]);
  expect(whys(empty, '2026-12-01', true)).toEqual([
    'Social Connection Literacy 101 is required training. No date is set, and it is not marked as done.',
    'Skills Building is required training. No date is set, and it is not marked as done.',
  ]);
  const [line] = ownDateLines(empty, ['linkWorker'], '2026-12-03', true);
  expect(line).toMatchObject({ key: 'training|training101|2026-12', since: '2026-12-01' });
  expect(line && ownDateOf(line)).toBe('training101');
  expect(ownDateLines(empty, ['lead', 'clinician'], '2026-12-01', true)).toEqual([]);
  expect(whys(withDates, '2026-12-01', true)).toEqual([
    'Line supervision was on Friday 27 November.',
    'Skills Building is required training. No date is set, and it is not marked as done.',
  ]);
  expect(
    whys(
      setOwnDates(empty, { training101: { on: '2027-02-01' }, trainingSkills: { on: '2026-12-01' } }),
      '2026-12-01',
      true,
    ),
  ).toEqual(['Skills Building is today.']);
});

test('what they write down replaces what stood, and a date that moved is no longer put off', () => {
  const off = snoozed(withDates, 'supervision|supervisionLine', '2026-12-04', '2026-11-27');
  expect(setOwnDates(off, withDates.dates).snoozed).toEqual(off.snoozed);
  const moved = setOwnDates(off, { supervisionLine: { on: '2026-12-01' } });
  expect(moved.snoozed).toEqual({});
  expect(moved.dates).toEqual({ supervisionLine: { on: '2026-12-01' } });
});

test('each date has a name of its own', () => {
  expect(new Set(ownDates.map((name) => ownDateNames[name])).size).toBe(ownDates.length);
});

test('what can be muted follows the roles: a clinician hears of their referrals, a Lead of the team', () => {
  expect(mutableKinds(['clinician'])).toEqual([
    'clockRanOut',
    'clockRunsOut',
    'takesLonger',
    'mayHaveMissed',
    'teamAction',
    'supervision',
  ]);
  expect(mutableKinds(['manager'])).toEqual(['mayHaveMissed', 'supervision']);
  expect(mutableKinds(['linkWorker'])).toContain('checkInDue');
  expect(mutableKinds(['linkWorker'])).not.toContain('clockForLead');
  expect(mutableKinds(roles)).toEqual(
    dueKinds.filter((kind) => kind !== 'whileAway' && kind !== 'cannotBeShown'),
  );
});

test('a press counts once, with its verb, and twenty are kept', () => {
  const press = { nonce: 'n1', verb: 'due.done' };
  const change = (day: Day) => ownDateDone(day, 'supervisionLine', '2026-11-27');
  const once = pressOnce(withDates, press, change);
  expect(once.dates.supervisionLine).toEqual({ doneOn: '2026-11-27' });
  expect(pressOnce(once, press, () => empty)).toBe(once);
  expect(pressOnce(once, { ...press, verb: 'due.snooze' }, () => empty)).not.toBe(once);
  const many = Array.from({ length: 30 }, (_, index) => ({ nonce: `m${index}`, verb: 'due.done' }));
  const later = many.reduce((day, one) => pressOnce(day, one, (it) => it), once);
  expect(later.donePresses).toEqual(many.slice(-20));
});

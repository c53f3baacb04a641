import { type Day, emptyDay } from '../../../domain/day/day';
import { isShown } from '../../../domain/day/isShown';
import { setMuted } from '../../../domain/day/mute';
import { snoozed } from '../../../domain/day/snooze';
import { withTold } from '../../../domain/day/told';
import type { DueLine } from '../../../domain/due/dueLine';

const day = emptyDay('ana');
const news: DueLine = {
  kind: 'takesLonger',
  key: 'takesLonger|BRI-7K3Q',
  since: '2026-11-23',
  why: 'It takes longer.',
};
const training: DueLine = {
  kind: 'training',
  key: 'training|training101|2026-11',
  since: '2026-11-01',
  why: 'It is required.',
};
const shownOn = (line: DueLine, of: Day, dates: string[]) => dates.map((date) => isShown(line, of, date));

test.each([news, training])('$kind stands until a card with it arrived, and on that day', (line) => {
  expect(shownOn(line, day, ['2026-11-23', '2026-11-24'])).toEqual([true, true]);
  const told = withTold(day, [line.key], '2026-11-24');
  expect(shownOn(line, told, ['2026-11-24', '2026-11-25', '2026-12-24'])).toEqual([true, false, false]);
  expect(isShown(line, told, '2026-11-25', { isAsked: true })).toBe(true);
});

test('what they put off stands on one card more, on its date or as soon as one arrives after it', () => {
  const told = withTold(day, [news.key], '2026-11-24');
  const off = snoozed(told, news.key, '2026-11-28', '2026-11-24');
  expect(isShown(news, off, '2026-11-27')).toBe(false);
  // they put something else off on that Saturday, and their next card is Monday's
  const later = snoozed(off, 'step|BRI-2222', '2026-12-01', '2026-11-28');
  expect(shownOn(news, later, ['2026-11-28', '2026-11-30'])).toEqual([true, true]);
  const again = withTold(later, [news.key], '2026-11-30');
  expect(shownOn(news, again, ['2026-11-30', '2026-12-01'])).toEqual([true, false]);
  expect(Object.keys(snoozed(again, 'step|BRI-3333', '2026-12-02', '2026-11-30').snoozed)).not.toContain(
    news.key,
  );
});

test('what asks for something to be done is not told of once', () => {
  const step: DueLine = { kind: 'checkInDue', key: 'step|BRI-7K3Q', since: '2026-11-23', why: 'It is due.' };
  expect(withTold(day, [step.key], '2026-11-23')).toBe(day);
  const dated: DueLine = { ...training, key: 'training|training101', date: '2026-11-23' };
  expect(isShown(dated, withTold(day, [dated.key], '2026-11-23'), '2026-11-24')).toBe(true);
});

test('what is muted is shown to whoever asks alone', () => {
  const muted = setMuted(day, ['takesLonger', 'cannotBeShown']);
  expect(muted.muted).toEqual(['takesLonger']);
  expect(isShown(news, muted, '2026-11-23')).toBe(false);
  expect(isShown(news, muted, '2026-11-23', { isAsked: true })).toBe(true);
});

test('it is written down once a day, and kept for sixty days', () => {
  const told = withTold(day, [news.key], '2026-11-24');
  expect(withTold(told, [news.key], '2026-11-24')).toBe(told);
  expect(withTold(told, ['whileAway|2027-01-20'], '2027-01-23').told).toHaveProperty([news.key]);
  expect(withTold(told, ['whileAway|2027-01-20'], '2027-01-24').told).toEqual({
    'whileAway|2027-01-20': '2027-01-24',
  });
});

test.each(['step', 'leadStep'])('another %s than the one that they put off stands on its day', (step) => {
  const about = { localId: 'brimbank', caseId: 'BRI-7K3Q', revision: 3 };
  const line: DueLine = { ...news, kind: 'checkInOverdue', key: `${step}|BRI-7K3Q`, about };
  const off = snoozed(day, line.key, '2026-11-30', '2026-11-23');
  expect(shownOn(line, off, ['2026-11-23', '2026-11-24'])).toEqual([false, false]);
  const next: DueLine = { ...line, kind: 'checkInDue', since: '2026-11-26' };
  expect(isShown(next, off, '2026-11-26')).toBe(true);
  expect(isShown(next, snoozed(off, line.key, '2026-11-30', '2026-11-26'), '2026-11-27')).toBe(false);
});

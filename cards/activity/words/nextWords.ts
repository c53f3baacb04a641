import { DateTime } from 'luxon';
import type { Occurrence } from '../../../domain/activity/when/occurrence';
import { inSchoolTerm } from '../../../domain/holidays/inSchoolTerm';
import type { Local } from '../../../domain/local';
import { datedDay } from './datedDay';
import { timeOfDay } from './timeOfDay';

type Where = Pick<Local, 'timeZone' | 'schoolTerms'>;

/** When it is next on: "Next: Thursday 26 November, 10:00 am". Empty when that is not known. */
export function nextInWords(
  occurrences: readonly Occurrence[],
  local: Where,
  now: string,
  keepsToTerms = false,
): string {
  const today = DateTime.fromISO(now, { zone: local.timeZone });
  const isBreak = keepsToTerms && inSchoolTerm(today.toFormat('yyyy-MM-dd'), local.schoolTerms) === false;
  const [first, second] = occurrences;
  const words = [
    isBreak ? 'Not in the school holidays' : '',
    ...(first ? nextWords(first, second, today) : []),
  ].filter(Boolean);
  return words.join('. ');
}

function nextWords(first: Occurrence, second: Occurrence | undefined, now: DateTime): string[] {
  if (!first.publicHoliday)
    return [isOn(first, now) ? onNow(first, now) : `Next: ${whenInWords(first, now)}`];
  const day = dayInWords(first.date, now);
  const asked = `${day.charAt(0).toUpperCase()}${day.slice(1)} is ${first.publicHoliday}: ask first`;
  // of two holidays running the second is asked about when its day comes
  return second && !second.publicHoliday ? [asked, `Then ${whenInWords(second, now)}`] : [asked];
}

function isOn({ startsAt, endsAt }: Occurrence, now: DateTime): boolean {
  return Boolean(startsAt && endsAt) && DateTime.fromISO(startsAt ?? '') <= now;
}

function onNow({ endsAt }: Occurrence, now: DateTime): string {
  return `On now, until ${timeOfDay(endsAt ?? '', now)}`;
}

function whenInWords({ date, startsAt }: Occurrence, now: DateTime): string {
  return [dayInWords(date, now), startsAt && timeOfDay(startsAt, now)].filter(Boolean).join(', ');
}

function dayInWords(date: string, now: DateTime): string {
  if (date === now.toFormat('yyyy-MM-dd')) return 'today';
  if (date === now.plus({ days: 1 }).toFormat('yyyy-MM-dd')) return 'tomorrow';
  return datedDay(date, now);
}

import { DateTime } from 'luxon';
import { daysAfter } from '../businessDays';
import type { Local } from '../local';
import type { Refusal } from '../refusal';
import { dateAt } from '../staff/leave';
import { mostDaysAhead } from './limits';

/** A date of the Local and a time on its wall, as they were read; undefined where nothing could be made of it. */
export interface When {
  on: string;
  time: string | undefined;
}

/** Why a conference cannot be held then. */
export function whyNotWhen({ on, time }: When, at: string, { timeZone }: Pick<Local, 'timeZone'>) {
  const today = dateAt(at, timeZone);
  if (!isDate(on) || on < today || on > daysAfter(today, mostDaysAhead)) return 'check-in-day-needed';
  return whyNotTime({ on, time }, at, { timeZone });
}

/** The hour that is left out when the clocks go forward is on no wall. */
export function whyNotTime(
  { on, time }: When,
  at: string,
  { timeZone }: Pick<Local, 'timeZone'>,
): Refusal | undefined {
  if (time === undefined) return 'time-unclear';
  const start = DateTime.fromISO(`${on}T${time}`, { zone: timeZone });
  if (start.toFormat('HH:mm') !== time) return 'no-such-time';
  return start.toMillis() <= Date.parse(at) ? 'time-past' : undefined;
}

export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text).isValid;
}

import { DateTime } from 'luxon';
import { daysAfter } from '../../../domain/businessDays';
import type { Held } from '../../../domain/conference/heldBetween';
import type { Local } from '../../../domain/local';
import { dateAt } from '../../../domain/staff/leave';
import { whenInWords } from '../whenInWords';

/** "tomorrow, 10:00 am (AEDT)", and from the day after it with the day: "Tuesday 24 November, 10:00 am (AEDT)". */
export function dayAndTime(
  held: Pick<Held, 'on' | 'startsAt'>,
  local: Pick<Local, 'timeZone'>,
  now: string,
): string {
  const today = dateAt(now, local.timeZone);
  const day = held.on === today ? 'today' : held.on === daysAfter(today, 1) ? 'tomorrow' : undefined;
  return day === undefined ? whenInWords(held, local) : `${day}, ${timeInWords(held, local)}`;
}

/** "10:00 am (AEDT)". */
export function timeInWords(
  { startsAt }: Pick<Held, 'startsAt'>,
  { timeZone }: Pick<Local, 'timeZone'>,
): string {
  const start = DateTime.fromISO(startsAt, { zone: timeZone }).setLocale('en-AU');
  return `${start.toFormat('h:mm a').toLowerCase()} (${start.toFormat('ZZZZ')})`;
}

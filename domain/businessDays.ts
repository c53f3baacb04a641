import { DateTime } from 'luxon';
import type { Local } from './local';

const endOfWorkingDay = { hour: 17, minute: 0, second: 0, millisecond: 0 };

function isBusinessDay(day: DateTime, holidays: readonly string[]): boolean {
  return day.weekday <= 5 && !holidays.includes(day.toISODate() ?? '');
}

/** The end (17:00, the Local's time) of the nth business day after an instant. ISO, UTC. */
export function afterBusinessDays(
  from: string,
  days: number,
  at: Pick<Local, 'timeZone' | 'holidays'>,
): string {
  let day = DateTime.fromISO(from, { zone: at.timeZone });
  for (let left = days; left > 0; ) {
    day = day.plus({ days: 1 });
    if (isBusinessDay(day, at.holidays)) left -= 1;
  }
  return day.set(endOfWorkingDay).toUTC().toISO() ?? '';
}

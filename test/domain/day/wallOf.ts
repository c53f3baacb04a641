import type { Hours, Leave } from '../../../domain/staff/staffTime';

export interface Works {
  hours?: Hours;
  leave?: Leave;
}
export interface Where {
  timeZone: string;
  holidays: string[];
}

/** As a clock and a calendar on the wall show it, worked out without the code under test. */
export function wallOf(timeZone: string): (at: string) => { date: string; time: string } {
  const words = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return (at) => {
    const [date = '', time = ''] = words.format(new Date(at)).split(' ');
    return { date, time };
  };
}

/** Whether somebody works on a date, by their weekdays, the holidays and their leave. */
export function worksOnDate({ hours, leave }: Works, { holidays }: Where, date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
  if (!(hours?.days ?? [1, 2, 3, 4, 5]).includes(weekday) || holidays.includes(date)) return false;
  return !leave || date < leave.from || leave.until < date;
}

/** Every date from one to another, both included. */
export function datesFrom(first: string, last: string): string[] {
  const dates: string[] = [];
  for (let day = Date.parse(first); day <= Date.parse(last); day += 86_400_000)
    dates.push(new Date(day).toISOString().slice(0, 10));
  return dates;
}

export function minutesLater(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}

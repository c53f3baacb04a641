import { DateTime } from 'luxon';

const closedDays = new Set(['01-01', '01-26', '04-25', '12-25', '12-26', '12-27', '12-28']);

/** The first Tuesday of November is a public holiday in Melbourne: the Cup. */
function isWorkingTuesday(day: DateTime): boolean {
  return !closedDays.has(day.toFormat('MM-dd')) && !(day.month === 11 && day.day <= 7);
}

/** 9:10 in Melbourne on the coming working Tuesday, today included. */
export function firstMorning(today: Date): string {
  let day = DateTime.fromJSDate(today, { zone: 'Australia/Melbourne' }).set({
    hour: 9,
    minute: 10,
    second: 0,
    millisecond: 0,
  });
  while (day.weekday !== 2 || !isWorkingTuesday(day)) day = day.plus({ days: 1 });
  return day.toUTC().toISO() ?? today.toISOString();
}

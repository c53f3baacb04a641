import type { HsdsSchedule } from '../hsds/reading/hsds';
import { weekdays } from '../search/wanted';

export interface WhenRead {
  /** Empty: nothing was said of when. */
  schedules: HsdsSchedule[];
  problems: Record<string, string>;
}

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The times of an activity as a form gives them: days of the week with hours, or words, or both. */
export function readWhen(inputs: Record<string, string>): WhenRead {
  const { days = '', from = '', to = '', whenWords = '' } = inputs;
  const chosen = days.split(',');
  const byday = weekdays.filter((day) => chosen.includes(day)).join(',');
  const words = whenWords.trim();
  const problems: Record<string, string> = {};
  if (!byday && (from || to)) problems['days'] = 'Please choose the day or days too.';
  if (from && !timeOfDay.test(from)) problems['from'] = 'Please write a time, such as 10:00.';
  else if (to && !from) problems['from'] = 'Please say when it begins too.';
  if (to && !timeOfDay.test(to)) problems['to'] = 'Please write a time, such as 12:00.';
  else if (from && to && to <= from) problems['to'] = 'The end has to be later than the start.';
  const schedule: HsdsSchedule = {
    ...(byday && { freq: 'WEEKLY', byday }),
    ...(from && { opens_at: from }),
    ...(to && { closes_at: to }),
    ...(words && { description: words }),
  };
  return { schedules: byday || words ? [schedule] : [], problems };
}

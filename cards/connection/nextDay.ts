import { DateTime } from 'luxon';
import { nextTimes } from '../activity/find/nextTimes';
import type { ConnectionView } from './connectionView';

type Asked = Pick<ConnectionView, 'activity' | 'activityLocal' | 'now'>;

/** The next day and time of the group, as a form asks for them. None where the activity does not say when. */
export function nextDay({ activity, activityLocal, now }: Asked): Record<string, string> {
  if (!activity || !activityLocal) return {};
  // on a public holiday it may well not take place
  const next = nextTimes(activity, activityLocal, now, 2).find(({ publicHoliday }) => !publicHoliday);
  if (!next) return {};
  const { date: on, startsAt } = next;
  const zone = activityLocal.timeZone;
  return { on, ...(startsAt && { time: DateTime.fromISO(startsAt, { zone }).toFormat('HH:mm') }) };
}

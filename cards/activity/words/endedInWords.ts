import type { Activity } from '../../../domain/activity/activity';
import { isPast } from '../../../domain/activity/when/isPast';
import { lastDay } from '../../../domain/activity/when/lastDay';
import type { Local } from '../../../domain/local';
import { dateAt } from '../../../domain/staff/leave';
import { activityDay } from './activityDay';

/** "⚠ Has ended for now (24 October 2026)"; empty while it goes on. */
export function endedInWords(
  { schedules }: Pick<Activity, 'schedules'>,
  { timeZone }: Pick<Local, 'timeZone'>,
  now: string,
): string {
  if (!isPast(schedules, dateAt(now, timeZone))) return '';
  const last = schedules
    .map((one) => lastDay(one) ?? '')
    .sort()
    .at(-1);
  return last ? `⚠ Has ended for now (${activityDay(last)})` : '';
}

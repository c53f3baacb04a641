import { DateTime } from 'luxon';
import type { Activity } from '../../../domain/activity/activity';
import { pausedUntil } from '../../../domain/activity/trust/pausedUntil';
import { nextOccurrences } from '../../../domain/activity/when/nextOccurrences';
import type { Occurrence } from '../../../domain/activity/when/occurrence';
import type { Local } from '../../../domain/local';

/** The next times at which it takes place, as far as its schedules say. None while it is paused. */
export function nextTimes(
  activity: Pick<Activity, 'schedules' | 'inSchoolTerms' | 'vetting'>,
  local: Local,
  now: string,
  count: number,
): Occurrence[] {
  const { schedules, inSchoolTerms } = activity;
  const until = pausedUntil(activity);
  if (until === 'open') return [];
  const from = until === undefined ? now : later(now, until, local);
  return nextOccurrences(schedules, { from, count, local, inSchoolTerms });
}

function later(now: string, date: string, { timeZone }: Local): string {
  const begins = DateTime.fromISO(date, { zone: timeZone }).toUTC().toISO() ?? now;
  return begins > now ? begins : now;
}

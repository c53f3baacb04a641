import type { Activity } from '../../../domain/activity/activity';
import { nextOccurrences } from '../../../domain/activity/when/nextOccurrences';
import type { Occurrence } from '../../../domain/activity/when/occurrence';
import type { Local } from '../../../domain/local';

/** The next times at which it takes place, as far as its schedules say. */
export function nextTimes(
  { schedules, inSchoolTerms }: Pick<Activity, 'schedules' | 'inSchoolTerms'>,
  local: Local,
  now: string,
  count: number,
): Occurrence[] {
  return nextOccurrences(schedules, { from: now, count, local, inSchoolTerms });
}

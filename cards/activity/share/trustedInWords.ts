import type { Activity } from '../../../domain/activity/activity';
import { freshnessNames, freshnessOf } from '../../../domain/activity/trust/freshness';
import { vettingNames } from '../../../domain/activity/trust/vetting';
import type { Local } from '../../../domain/local';
import { dateAt } from '../../../domain/staff/leave';
import { activityDay } from '../words/activityDay';
import { askFirst } from '../words/askFirst';

/** How far to trust it, for a card that anyone may come to read: no name of the team and no reason. */
export function trustedInWords(
  activity: Pick<Activity, 'vetting' | 'assured_date' | 'phones'>,
  { timeZone, freshness }: Pick<Local, 'timeZone' | 'freshness'>,
  now: string,
): string {
  const { vetting, assured_date: assured } = activity;
  const known = vetting
    ? `${vettingNames[vetting.status]}, ${activityDay(dateAt(vetting.at, timeZone))}`
    : vettingNames.notVisited;
  const fresh = freshnessNames[freshnessOf(assured, dateAt(now, timeZone), freshness)];
  const checked = assured ? `${fresh}: ${activityDay(assured)}` : `Never checked: ${askFirst(activity)}`;
  return `${known}. ${checked}`;
}

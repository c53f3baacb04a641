import type { UpkeepReason, UpkeepRow } from '../../../domain/activity/upkeep/upkeepOrder';
import { dateAt } from '../../../domain/staff/leave';
import { activityDay } from '../words/activityDay';

/** Why an activity wants a look, all of it. */
export function whyInWords({ entry, reasons, isInUse }: UpkeepRow, timeZone: string): string {
  const { concernSince, goneSince, addedAt, reviewDue, assured } = entry;
  const since = (at: string | undefined) => (at ? ` since ${activityDay(dateAt(at, timeZone))}` : '');
  const checked = assured ? `last checked ${activityDay(assured)}` : 'never checked';
  const says: Record<UpkeepReason, string> = {
    wrong: `someone says something is wrong${since(concernSince)}`,
    gone: `no longer in its source${since(goneSince)}`,
    toldOnly: `told by word of mouth${addedAt ? ` on ${activityDay(dateAt(addedAt, timeZone))}` : ''}, and nobody has checked it`,
    reviewOverdue: `another visit or call was due${reviewDue ? ` by ${activityDay(reviewDue)}` : ''}`,
    stale: checked,
    check: checked,
    paused: 'paused',
    doNotSuggest: 'do not suggest',
  };
  const told = reasons.includes('toldOnly');
  const all = [
    ...(isInUse ? ['participants go there'] : []),
    // "never checked" is said once
    ...reasons.filter((reason) => !(told && reason === 'stale')).map((reason) => says[reason]),
  ].join('; ');
  return all.charAt(0).toUpperCase() + all.slice(1);
}

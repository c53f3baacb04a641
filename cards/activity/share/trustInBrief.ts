import type { Activity } from '../../../domain/activity/activity';
import { freshnessNames, freshnessOf } from '../../../domain/activity/trust/freshness';
import { isHeldBack, type Vetting, vettingNames } from '../../../domain/activity/trust/vetting';
import type { Local } from '../../../domain/local';
import { dateAt } from '../../../domain/staff/leave';

/** "✓ Trusted", "None of us has visited, not checked for long": for one line of a list. */
export function trustInBrief(
  { vetting, assured_date: assured }: Pick<Activity, 'vetting' | 'assured_date'>,
  { timeZone, freshness }: Pick<Local, 'timeZone' | 'freshness'>,
  now: string,
): string {
  const known = vetting ? `${markOf(vetting)}${vettingNames[vetting.status]}` : vettingNames.notVisited;
  if (assured === undefined) return `${known}, never checked`;
  const isStale = freshnessOf(assured, dateAt(now, timeZone), freshness) === 'stale';
  return isStale ? `${known}, ${freshnessNames.stale.toLowerCase()}` : known;
}

function markOf(vetting: Vetting): string {
  if (isHeldBack(vetting)) return '⚠ ';
  return vetting.status === 'visited' || vetting.status === 'trusted' ? '✓ ' : '';
}

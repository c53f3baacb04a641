import type { Activity } from '../../../domain/activity/activity';
import { type FreshnessBands, freshnessNames, freshnessOf } from '../../../domain/activity/trust/freshness';
import type { Element } from '../../card';
import { quiet } from '../../parts';
import { activityDay } from '../words/activityDay';
import { askFirst } from '../words/askFirst';

/** When somebody last made sure that it runs, and what to do when that is long ago. */
export function freshnessLine(
  activity: Pick<Activity, 'assured_date' | 'phones'>,
  today: string,
  bands: FreshnessBands,
): Element {
  const { assured_date: assured } = activity;
  if (assured === undefined) return quiet(`Nobody has checked it yet: ${askFirst(activity)}`);
  const on = activityDay(assured);
  // a slip of its source: it cannot have been checked yet
  if (assured > today)
    return quiet(`${freshnessNames.check}: the date of its last check is still to come, ${on}`);
  const freshness = freshnessOf(assured, today, bands);
  if (freshness === 'fresh') return quiet(`${freshnessNames.fresh}, ${on}`);
  if (freshness === 'check') return quiet(`${freshnessNames.check}: last checked ${on}`);
  return quiet(`${freshnessNames.stale}: ${askFirst(activity)} (last checked ${on})`);
}

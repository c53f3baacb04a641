import type { Activity } from '../../../domain/activity/activity';
import type { Local } from '../../../domain/local';
import { dateAt } from '../../../domain/staff/leave';
import type { Element } from '../../card';
import { problem } from '../../parts';
import { freshnessLine } from './freshnessLine';
import { vettingLine } from './vettingLine';

/** How far to trust an activity, for one row of a list. In a room no name of the team and no concern is read out. */
export function trustLines(
  activity: Activity,
  local: Pick<Local, 'timeZone' | 'freshness'>,
  now: string,
  isShared = false,
): Element[] {
  const { vetting, concerns = [], goneSince } = activity;
  return [
    vettingLine(vetting, local, isShared),
    freshnessLine(activity, dateAt(now, local.timeZone), local.freshness),
    ...(concerns.length > 0 && !isShared ? [problem('Someone says something is wrong')] : []),
    ...(goneSince !== undefined ? [problem('No longer in its source')] : []),
  ];
}

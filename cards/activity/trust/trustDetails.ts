import type { Activity } from '../../../domain/activity/activity';
import { pausedUntil } from '../../../domain/activity/trust/pausedUntil';
import { checkNames, type Vetting } from '../../../domain/activity/trust/vetting';
import type { Local } from '../../../domain/local';
import { dateAt } from '../../../domain/staff/leave';
import type { Element } from '../../card';
import { labelled, line, problem, quiet, smallHeading } from '../../parts';
import { activityDay } from '../words/activityDay';
import { activityWords } from '../words/activityWords';
import { concernLines } from './concernLines';
import { freshnessLine } from './freshnessLine';
import { vettingLine } from './vettingLine';

interface Reader {
  /** They may vet: they see why it is held back, and what was said is wrong. */
  seesReasons?: boolean;
}

/** How far to trust an activity, and why. */
export function trustDetails(
  activity: Activity,
  local: Pick<Local, 'timeZone' | 'freshness'>,
  now: string,
  { seesReasons = false }: Reader = {},
): Element[] {
  const { vetting, concerns = [], goneSince, localContact } = activity;
  const isPaused = pausedUntil(activity) !== undefined;
  const today = dateAt(now, local.timeZone);
  return [
    smallHeading('How far to trust it'),
    vettingLine(vetting, local),
    ...(vetting ? heldLines(vetting, isPaused, today, seesReasons) : []),
    freshnessLine(activity, today, local.freshness),
    ...(vetting && vetting.checks.length > 0
      ? [line(`Seen there: ${vetting.checks.map((check) => checkNames[check]).join('; ')}`)]
      : []),
    ...concernLines(concerns, local, seesReasons),
    ...(goneSince !== undefined
      ? [problem(`No longer in its source since ${activityDay(dateAt(goneSince, local.timeZone))}`)]
      : []),
    ...(localContact ? [labelled('Who knows this group', activityWords(localContact.name, 60))] : []),
  ];
}

function heldLines(
  { reviewDue, reason }: Vetting,
  isPaused: boolean,
  today: string,
  seesReasons: boolean,
): Element[] {
  return [
    ...(seesReasons && reason ? [labelled('Why', activityWords(reason, 300))] : []),
    ...(reviewDue ? [quiet(reviewInWords(isPaused, reviewDue, today))] : []),
  ];
}

function reviewInWords(isPaused: boolean, reviewDue: string, today: string): string {
  const on = activityDay(reviewDue);
  if (reviewDue <= today) return `Time to look again: due since ${on}`;
  return isPaused ? `Paused until ${on}` : `Look again by ${on}`;
}

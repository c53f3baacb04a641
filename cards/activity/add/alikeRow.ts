import type { Activity } from '../../../domain/activity/activity';
import type { Local } from '../../../domain/local';
import type { Container, SubmitAction } from '../../card';
import { labelled } from '../../parts';
import { trustLines } from '../trust/trustLines';
import { bold } from '../upkeep/bold';
import { activityWhen } from '../words/activityWhen';
import { activityWhere } from '../words/activityWhere';
import { activityWords } from '../words/activityWords';

/** Enough of an activity to know it again, with what can be done about it. */
export function alikeRow(
  activity: Activity,
  local: Pick<Local, 'timeZone' | 'freshness'>,
  now: string,
  action: SubmitAction,
): Container {
  const when = [...new Set(activity.schedules.map(activityWhen))].filter(Boolean).join('; ');
  const where = activityWhere(activity.locations);
  const phone = activity.phones[0]?.number ?? '';
  const name = activityWords(activity.name, 100);
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      bold(name),
      ...(activity.organization ? [labelled('Run by', activityWords(activity.organization.name, 80))] : []),
      ...(when ? [labelled('When', activityWords(when, 100))] : []),
      ...(where ? [labelled('Where', activityWords(where, 100))] : []),
      ...(phone ? [labelled('Ring', activityWords(phone, 40))] : []),
      ...trustLines(activity, local, now),
      { type: 'ActionSet', spacing: 'small', actions: [{ ...action, tooltip: `${action.title}: ${name}` }] },
    ],
  };
}

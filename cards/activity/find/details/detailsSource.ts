import type { Activity } from '../../../../domain/activity/activity';
import type { Local } from '../../../../domain/local';
import { dateAt } from '../../../../domain/staff/leave';
import { holdsOne, mayEditActivities } from '../../../../domain/staff/rights';
import type { Role } from '../../../../domain/staff/roles';
import type { Element } from '../../../card';
import { labelled } from '../../../parts';
import { activityDay } from '../../words/activityDay';
import { activityWords } from '../../words/activityWords';

/** Where it is known from. Who told of it may be a person of the community: for those who put the entry right. */
export function detailsSource(
  activity: Activity,
  { timeZone }: Pick<Local, 'timeZone'>,
  roles: readonly Role[],
): Element {
  const { sourceName, addedBy, toldBy, importedAt } = activity;
  const told = toldBy && holdsOne(roles, mayEditActivities) ? `, told by ${activityWords(toldBy, 80)}` : '';
  const from = addedBy
    ? `word of mouth, added by ${addedBy.name}${told}`
    : `${activityWords(sourceName ?? 'an imported list', 100)}${importedAt ? `, brought in ${activityDay(dateAt(importedAt, timeZone))}` : ''}`;
  return labelled('From', from);
}

import type { Activity } from '../../../../domain/activity/activity';
import type { Local } from '../../../../domain/local';
import { dateAt } from '../../../../domain/staff/leave';
import type { Element } from '../../../card';
import { labelled } from '../../../parts';
import { activityDay } from '../../words/activityDay';
import { activityWords } from '../../words/activityWords';

/** Where it is known from. */
export function detailsSource(activity: Activity, { timeZone }: Pick<Local, 'timeZone'>): Element {
  const { sourceName, addedBy, toldBy, importedAt } = activity;
  const told = toldBy ? `, told by ${activityWords(toldBy, 80)}` : '';
  const from = addedBy
    ? `word of mouth, added by ${addedBy.name}${told}`
    : `${activityWords(sourceName ?? 'an imported list', 100)}${importedAt ? `, brought in ${activityDay(dateAt(importedAt, timeZone))}` : ''}`;
  return labelled('From', from);
}

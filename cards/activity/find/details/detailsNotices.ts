import type { Activity } from '../../../../domain/activity/activity';
import type { Element } from '../../../card';
import { box, labelled, line } from '../../../parts';
import { activityWords } from '../../words/activityWords';
import { hasPhone } from '../../words/askFirst';

const notRunning: Record<string, string> = { inactive: 'It is not running now.', defunct: 'It has ended.' };

/** What has to be known before anything else. */
export function detailsNotices(activity: Pick<Activity, 'status' | 'alert' | 'phones'>): Element[] {
  const { status, alert } = activity;
  const closed = status === 'active' ? undefined : closedInWords(status, hasPhone(activity));
  return [
    ...(closed ? [box('warning', [line(closed)])] : []),
    ...(alert ? [labelled('Please note', activityWords(alert, 200))] : []),
  ];
}

function closedInWords(status: string, rings: boolean): string {
  if (status === 'temporarily closed')
    return `It is closed for a while: ${rings ? 'ring' : 'ask'} before anybody goes.`;
  return notRunning[status] ?? 'It may not be running now.';
}

import type { Activity } from '../../../../domain/activity/activity';
import type { Element } from '../../../card';
import { box, labelled, line } from '../../../parts';
import { activityWords } from '../../words/activityWords';

const notRunning: Record<string, string> = {
  inactive: 'It is not running now.',
  defunct: 'It has ended.',
  'temporarily closed': 'It is closed for a while: ring before anybody goes.',
};

/** What has to be known before anything else. */
export function detailsNotices({ status, alert }: Pick<Activity, 'status' | 'alert'>): Element[] {
  const closed = status === 'active' ? undefined : (notRunning[status] ?? 'It may not be running now.');
  return [
    ...(closed ? [box('warning', [line(closed)])] : []),
    ...(alert ? [labelled('Please note', activityWords(alert, 200))] : []),
  ];
}

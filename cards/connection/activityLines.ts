import { isEnded } from '../../domain/connection/states';
import { detailsNotices } from '../activity/find/details/detailsNotices';
import { whenInWords } from '../activity/find/whenInWords';
import { trustLines } from '../activity/trust/trustLines';
import { activityWhere } from '../activity/words/activityWhere';
import { activityWords } from '../activity/words/activityWords';
import { gettingThere } from '../activity/words/gettingThere';
import { pausedInWords } from '../activity/words/pausedInWords';
import type { Element } from '../card';
import { groupLines } from '../group/groupLines';
import { box, labelled, line, problem, quiet } from '../parts';
import { connectionButton } from './connectionButton';
import type { ConnectionView } from './connectionView';
import { groupContact } from './groupContact';

/** What the directory says of it now: whether it still stands, when and where it is, and how to get there. */
export function activityLines(view: ConnectionView, mayChange: boolean): Element[] {
  const { connection, activity, activityLocal, group, now } = view;
  if (connection.group) return group && !isEnded(connection.state) ? groupLines(view, group, mayChange) : [];
  if (!connection.activity) return [quiet('Told by word of mouth: it is not in the directory.')];
  if (!activity || !activityLocal)
    return [problem('The directory has it no more. Please ask the group, or look for another.')];
  if (activity.vetting?.status === 'doNotSuggest')
    return [problem('The team has marked it as not to be suggested. Please talk about it with them first.')];
  const { localId: activityLocalId, id: activityId } = activity;
  const ids = { connectionId: connection.id, activityLocalId, activityId };
  const getting = gettingThere(activity, 300);
  return [
    ...detailsNotices(activity),
    ...(pausedInWords(activity) ? [box('warning', [line(pausedInWords(activity))])] : []),
    labelled(
      'When',
      whenInWords(activity, activityLocal, now, { most: 140, stays: false }) || 'ask for the times',
    ),
    labelled('Where', activityWords(activityWhere(activity.locations), 200) || 'ask for the place'),
    ...(getting ? [labelled('How to get there', getting)] : []),
    ...groupContact(activity),
    ...trustLines(activity, activityLocal, now),
    { type: 'ActionSet', actions: [connectionButton('Details', 'connection.details', view, ids)] },
  ];
}

import type { FoundActivity } from '../../../../domain/activity/search/directorySearch';
import type { Container, Element } from '../../../card';
import { labelled, typed } from '../../../parts';
import { trustLines } from '../../trust/trustLines';
import { activityCost } from '../../words/activityCost';
import { activityWhere } from '../../words/activityWhere';
import { activityWords } from '../../words/activityWords';
import { whenInWords } from '../whenInWords';
import { backOf, presses } from './resultsButtons';
import type { ResultsView } from './resultsView';

/** One activity of a list. All of its text came from outside, so none of it is read as markdown. */
export function activityRow({ activity, km }: FoundActivity, view: ResultsView): Container {
  const { locals, now, nonce, isDialog, isShared } = view;
  const { id: activityId, localId, name, organization } = activity;
  const local = locals.find((one) => one.id === localId);
  const whose = [organization?.name, locals.length > 1 && local && `in ${local.name}`].filter(Boolean);
  const where = activityWords(activityWhere(activity.locations), 100) || 'ask for the place';
  const far = km === undefined ? '' : `, about ${Math.max(1, Math.round(km))} km away`;
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      { ...typed(''), inlines: [{ type: 'TextRun', text: activityWords(name, 100), weight: 'bolder' }] },
      ...organisation(whose.join(', ')),
      ...(local
        ? [
            labelled(
              'When',
              whenInWords(activity, local, now, { most: 140, stays: !isDialog }) || 'ask for the times',
            ),
          ]
        : []),
      labelled('Where', `${where}${far}`),
      labelled('Cost', activityWords(activityCost(activity), 60) || 'ask what it costs'),
      ...(local ? trustLines(activity, local, now, isShared) : []),
      {
        type: 'ActionSet',
        spacing: 'small',
        actions: [
          {
            ...presses(isDialog)('Details', {
              verb: 'activity.open',
              ids: { localId, activityId, ...backOf(view) },
              nonce,
            }),
            tooltip: `Details of ${activityWords(name, 100)}`,
          },
        ],
      },
    ],
  };
}

function organisation(text: string): Element[] {
  return text ? [{ ...typed(activityWords(text, 100)), spacing: 'small' }] : [];
}

import { mayBeHandedOn } from '../../../../domain/activity/share/mayBeHandedOn';
import { holdsOne, mayTake, mayVet } from '../../../../domain/staff/rights';
import { sends } from '../../../buttons';
import type { Card, SubmitAction } from '../../../card';
import { box, card, line, typed } from '../../../parts';
import { expectLines } from '../../trust/expectLines';
import { trustActions } from '../../trust/trustActions';
import { trustDetails } from '../../trust/trustDetails';
import { activityWords } from '../../words/activityWords';
import { detailsContact } from './detailsContact';
import { detailsFacts } from './detailsFacts';
import { detailsNotices } from './detailsNotices';
import { detailsSource } from './detailsSource';
import type { DetailsView } from './detailsView';
import { editActions } from './editActions';

/** All that is known of an activity, always in a dialog. */
export function activityDetails(view: DetailsView): Card {
  const { activity, local, roles, now, nonce, says, back } = view;
  // said among the facts, with what its source says
  const { gettingThere: _said, ...whatToExpect } = activity.whatToExpect ?? {};
  // handing it on is the main button here
  const actions = trustActions(activity, roles, nonce, 6, back).map((one) => ({
    ...one,
    style: 'default' as const,
  }));
  return card(
    [
      ...(says ? [box('good', [line(says)])] : []),
      {
        ...typed(''),
        inlines: [{ type: 'TextRun', text: activityWords(activity.name, 200), weight: 'bolder' }],
      },
      ...detailsNotices(activity),
      ...detailsFacts(view),
      ...expectLines({ ...activity, whatToExpect }),
      ...detailsContact(activity, nonce),
      ...trustDetails(activity, local, now, { seesReasons: holdsOne(roles, mayVet) }),
      detailsSource(activity, local, roles),
      ...(actions.length > 0 ? [{ type: 'ActionSet' as const, actions }] : []),
      ...editActions(activity, roles, nonce),
    ],
    detailsButtons(view),
  );
}

function detailsButtons({ activity, roles, back, nonce }: DetailsView): SubmitAction[] {
  const { localId, id: activityId } = activity;
  return [
    ...(mayBeHandedOn(activity)
      ? [
          sends(
            'Hand to a person',
            { verb: 'activity.text', ids: { localId, activityId, ...back }, nonce },
            'positive',
          ),
        ]
      : []),
    ...(mayBeHandedOn(activity) && holdsOne(roles, mayTake)
      ? [sends('For somebody I work with', { verb: 'suggest.forWhom', ids: { localId, activityId }, nonce })]
      : []),
    ...(back?.['wanted'] !== undefined
      ? [sends('Back to results', { verb: 'activities.find', ids: back, nonce })]
      : []),
  ];
}

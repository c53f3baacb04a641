import type { Activity } from '../../domain/activity/activity';
import type { Case } from '../../domain/referral/case';
import { activityWords } from '../activity/words/activityWords';
import { sends } from '../buttons';
import type { Card, Container } from '../card';
import { card, heading, line, quiet, typed } from '../parts';
import { casePress } from '../referral/casePress';
import { row } from '../row';

export interface ForWhomView {
  activity: Pick<Activity, 'id' | 'localId' | 'name'>;
  /** Whom they work with, each with a nonce of its own. */
  rows: readonly { found: Case; isInPlan: boolean; nonce: string }[];
  /** Where the next page begins. */
  next: string | undefined;
  isFirst: boolean;
  nonce: string;
}

/** In a dialog, from an activity's details: for whom it may be an idea. */
export function forWhomCard({ activity, rows, next, isFirst, nonce }: ForWhomView): Card {
  const ids = { localId: activity.localId, activityId: activity.id };
  const page = (title: string, after?: string) =>
    sends(title, {
      verb: 'suggest.forWhom',
      ids: { ...ids, ...(after !== undefined && { after }) },
      nonce,
    });
  const none = isFirst ? 'You have no open referrals to add it for.' : 'There are no more.';
  return card(
    [
      heading('For whom may this be an idea?'),
      typed(activityWords(activity.name, 100)),
      quiet('Nobody is told. Ask the person before anybody gets in touch with the group.'),
      ...(rows.length === 0 ? [line(none)] : rows.map((one) => person(one, activity))),
    ],
    [
      ...(next === undefined ? [] : [page('Next page', next)]),
      ...(isFirst ? [] : [page('First page')]),
      sends('Back', { verb: 'activity.open', ids, nonce }),
    ],
  );
}

function person(
  { found, isInPlan, nonce }: ForWhomView['rows'][number],
  { id: activityId, localId: activityLocalId }: ForWhomView['activity'],
): Container {
  const { ids, ...press } = casePress('connection.add', found, nonce);
  const { calledName } = found.participant;
  const add = {
    ...sends('Add as an idea', { ...press, ids: { ...ids, activityLocalId, activityId } }),
    tooltip: `Add as an idea for ${calledName}`,
  };
  return row(
    [typed(`${calledName} · ${found.id}`), ...(isInPlan ? [quiet('Already in their plan.')] : [])],
    isInPlan ? [] : [add],
  );
}

import type { Activity } from '../../../domain/activity/activity';
import { opens, sends } from '../../buttons';
import type { Card, Element, SubmitAction } from '../../card';
import { box, card, heading, line, quiet, smallHeading, typed } from '../../parts';
import { activityWords } from '../words/activityWords';
import { upkeepRow } from './upkeepRow';
import type { UpkeepView } from './upkeepView';

/** What wants a look, worst first, each with its answers in one press. */
export function upkeepCard(view: UpkeepView): Card {
  const { shown, total, page: from, next, done, nonce } = view;
  const firstHeldBack = shown.findIndex(({ row }) => row.isHeldBack);
  const page = (title: string, start: number) =>
    opens(title, { verb: 'activity.upkeep', ids: { page: String(start) }, nonce });
  return card(
    [
      heading('Upkeep'),
      ...(done ? [answered(done, from, nonce)] : []),
      line(inWords(total, shown.length > 0)),
      ...shown.flatMap((one, at): Element[] => [
        ...(at === firstHeldBack ? [smallHeading('Not suggested now, as the team has said')] : []),
        upkeepRow(one, view),
      ]),
      ...(from > 0 && shown.length === 0 ? [quiet('There are no more.')] : []),
    ],
    [...(next === undefined ? [] : [page('Next page', next)]), ...(from > 0 ? [page('First page', 0)] : [])],
  );
}

function inWords(total: number, hasRows: boolean): string {
  if (total === 0)
    return `✓ Nothing wants a look now.${hasRows ? '' : ' Every activity here was checked lately.'}`;
  return total === 1 ? 'One activity wants a look.' : `${total} activities want a look, worst first.`;
}

function answered(
  { id: activityId, localId, name, revision }: Activity,
  page: number,
  nonce: string,
): Element {
  // it leads back to this page of the list
  const ids = { localId, activityId, from: 'upkeep', page: String(page) };
  const undo: SubmitAction = sends('Undo', { verb: 'activity.undo', ids, nonce, revision });
  return box('good', [
    line('✓ Marked as still running today:'),
    typed(activityWords(name, 100)),
    { type: 'ActionSet', spacing: 'small', actions: [undo] },
  ]);
}

import type { Activity } from '../../../domain/activity/activity';
import type { Local } from '../../../domain/local';
import { sends } from '../../buttons';
import type { Card, SubmitAction } from '../../card';
import { card, heading, line } from '../../parts';
import { alikeRow } from './alikeRow';

interface AlikeView {
  found: readonly Activity[];
  local: Pick<Local, 'timeZone'>;
  /** It rides in the buttons: nothing that was typed is lost on the way. */
  typed: Record<string, string>;
  now: string;
  nonce: string;
}

/** Before something is added: what it may be already. */
export function alikeCard({ found, local, typed, now, nonce }: AlikeView): Card {
  const carrying = (action: SubmitAction) => ({ ...action, data: { ...action.data, ...typed } });
  return card(
    [
      heading('This may be here already'),
      line('Nothing is added yet. Is it one of these?'),
      ...found.map((activity) => {
        const ids = { localId: activity.localId, activityId: activity.id };
        const open = sends('It is this one', { verb: 'activity.open', ids, nonce });
        return alikeRow(activity, local, now, open);
      }),
    ],
    [
      carrying(sends('Add it all the same', { verb: 'activity.add', ids: { isSure: 'yes' }, nonce })),
      carrying(sends('Change what I wrote', { verb: 'activity.add.form', nonce })),
    ],
  );
}

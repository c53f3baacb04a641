import type { Activity } from '../../../domain/activity/activity';
import type { Local } from '../../../domain/local';
import { sends } from '../../buttons';
import type { Card, Container, SubmitAction } from '../../card';
import { card, heading, line } from '../../parts';
import { alikeRow } from './alikeRow';

interface AlikeView {
  found: readonly Activity[];
  /** It may also be one of which the reader is told no more than that the team has set it aside. */
  isSetAside?: boolean;
  local: Pick<Local, 'timeZone' | 'freshness'>;
  /** It rides in the buttons: nothing that was typed is lost on the way. */
  typed: Record<string, string>;
  now: string;
  nonce: string;
}

/** Before something is added: what it may be already. */
export function alikeCard({ found, isSetAside = false, local, typed, now, nonce }: AlikeView): Card {
  const carrying = (action: SubmitAction) => ({ ...action, data: { ...action.data, ...typed } });
  const allTheSame = { verb: 'activity.add', ids: { isSure: 'yes' }, nonce };
  return card(
    [
      heading('This may be here already'),
      line(found.length > 0 ? 'Nothing is added yet. Is it one of these?' : 'Nothing is added yet.'),
      ...found.map((activity) => {
        const ids = { localId: activity.localId, activityId: activity.id };
        const open = sends('It is this one', { verb: 'activity.open', ids, nonce });
        return alikeRow(activity, local, now, open);
      }),
      ...(isSetAside ? [setAsideRow()] : []),
    ],
    [
      ...(isSetAside ? [] : [carrying(sends('Add it all the same', allTheSame))]),
      carrying(sends('Change what I wrote', { verb: 'activity.add.form', nonce })),
    ],
  );
}

/** Neither its name nor why: what was typed may be near enough by chance. */
function setAsideRow(): Container {
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      line('The team has set one like this aside for now, so it cannot be added here.'),
      line('Please ask a link worker: they can add yours if it is another one.'),
    ],
  };
}

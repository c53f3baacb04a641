import type { DueKind } from '../../../domain/due/dueKind';
import type { DueLine } from '../../../domain/due/dueLine';
import { dueRules } from '../../../domain/due/dueRules';
import { skips } from '../../buttons';
import type { Card, Element, SubmitAction } from '../../card';
import { card, heading, line, quiet } from '../../parts';
import { notAClinicalRecord } from '../../referral/footers';
import { kindRow } from './kindRow';
import type { NamedLine } from './namedLine';

export interface KindDialogView {
  kind: DueKind;
  /** All there are of it today. */
  lines: readonly DueLine[];
  /** Those of this page. */
  rows: readonly NamedLine[];
  after?: string;
  /** Where the next page begins. */
  next?: string;
  isMuted: boolean;
  isLead: boolean;
  /** What was just done. */
  top: readonly Element[];
  nonce: string;
}

/** Everything of one kind that is due today. */
export function kindDialog(view: KindDialogView): Card {
  const { kind, lines, rows, after, next, isLead, top, nonce } = view;
  const ids = { from: 'kind', kind, ...(after !== undefined && { after }) };
  const page = (title: string, from?: string): SubmitAction =>
    skips(title, { verb: 'day.kind', ids: { kind, ...(from !== undefined && { after: from }) }, nonce });
  return card(
    [
      ...top,
      heading(lines.length > 0 ? dueRules[kind].together(lines) : dueRules[kind].name),
      ...rows.map((due) => kindRow(due, { ids, isLead, nonce })),
      ...(lines.length === 0 ? [line('Nothing of this kind is due for you now.')] : []),
      ...mutedOrNot(view),
      ...(rows.some(({ called }) => called !== undefined) ? [notAClinicalRecord] : []),
    ],
    [
      ...(next !== undefined ? [page('Next page', next)] : []),
      ...(after !== undefined ? [page('First page')] : []),
      skips('Show all', { verb: 'day.all', nonce }),
      ...(kind === 'whileAway' ? [] : [stopOrBringBack(view)]),
    ],
  );
}

function mutedOrNot({ isMuted }: KindDialogView): Element[] {
  return isMuted
    ? [quiet('You get no reminders of this kind. Write reminders to change that at any time.')]
    : [];
}

function stopOrBringBack({ isMuted, kind, nonce }: KindDialogView): SubmitAction {
  const ids = { from: 'kind', kind };
  return isMuted
    ? skips('Bring back', { verb: 'due.unmute', ids, nonce })
    : skips('Stop these reminders', { verb: 'due.mute', ids, nonce });
}

import type { Local } from '../../domain/local';
import type { Disposal } from '../../domain/records/disposal';
import { dayAndYear } from '../../domain/staff/dayAndYear';
import { sends } from '../buttons';
import type { Card } from '../card';
import { card, heading, line, quiet, typed } from '../parts';
import { row } from '../row';

export interface DisposedView {
  local: Local;
  /** The latest first. */
  disposed: readonly Disposal[];
  nameOf: (personId: string) => string;
  next?: string;
  isFirst: boolean;
  nonce: string;
}

/** What was disposed of, under what, by whom and when. It stays for good. */
export function disposedCard(view: DisposedView): Card {
  const { local, disposed, next, isFirst, nonce } = view;
  const ids = { localId: local.id };
  const page = (title: string, after?: string) =>
    sends(title, { verb: 'disposal.past', ids: { ...ids, ...(after && { after }) }, nonce });
  return card(
    [
      heading(`Disposed of: ${local.name}`),
      ...(disposed.length === 0 ? [line(isFirst ? 'Nothing was disposed of.' : 'There are no more.')] : []),
      ...disposed.map((one) => row([typed(one.id), ...told(one, view).map(typed)], [])),
      ...(disposed.length === 0 ? [] : [quiet('This list stays.')]),
    ],
    [
      ...(next === undefined ? [] : [page('Next page', next)]),
      ...(isFirst ? [] : [page('First page')]),
      sends('Back', { verb: 'records.open', ids, nonce }),
    ],
  );
}

function told(one: Disposal, { local, nameOf }: DisposedView): string[] {
  const on = (at = '') => dayAndYear(at, local.timeZone);
  return [
    `Ended ${dayAndYear(one.endedOn, 'utc')}. ${one.className}, ${one.authority}.`,
    `Marked by ${nameOf(one.markedBy)} on ${on(one.markedAt)}, confirmed by ${nameOf(one.confirmedBy ?? '')} on ${on(one.confirmedAt)}. Removed on ${on(one.doneAt)}.`,
  ];
}

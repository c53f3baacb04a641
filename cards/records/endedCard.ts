import type { Local } from '../../domain/local';
import { dayAndYear } from '../../domain/staff/dayAndYear';
import { sends } from '../buttons';
import type { Card } from '../card';
import { card, heading, line, quiet, typed } from '../parts';
import { row } from '../row';

export interface EndedView {
  local: Local;
  rows: readonly { caseId: string; endedOn: string }[];
  next?: string;
  isFirst: boolean;
  nonce: string;
}

/** Where no class is set: what has ended and when, and nothing to do about it. */
export function endedCard({ local, rows, next, isFirst, nonce }: EndedView): Card {
  const ids = { localId: local.id };
  const page = (title: string, after?: string) =>
    sends(title, { verb: 'disposal.list', ids: { ...ids, ...(after && { after }) }, nonce });
  return card(
    [
      heading(`What has ended: ${local.name}`),
      line('Keep: no class is set.'),
      quiet('An administrator sets one under retention in the settings of the Local.'),
      ...(rows.length === 0 ? [line(isFirst ? 'Nothing has ended yet.' : 'There are no more.')] : []),
      ...rows.map(({ caseId, endedOn }) =>
        row([typed(caseId), quiet(`Ended ${dayAndYear(endedOn, 'utc')}`)], []),
      ),
    ],
    [
      ...(next === undefined ? [] : [page('Next page', next)]),
      ...(isFirst ? [] : [page('First page')]),
      sends('Back', { verb: 'records.open', ids, nonce }),
    ],
  );
}

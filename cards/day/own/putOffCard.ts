import { dayInWords } from '../../../domain/localTime';
import { skips } from '../../buttons';
import type { Card, Element } from '../../card';
import { card, line } from '../../parts';
import { notAClinicalRecord } from '../../referral/footers';
import { row } from '../../row';
import { bold } from '../dueRow';
import { dueWords } from '../dueWords';
import { type NamedLine, whoseLine } from './namedLine';

export interface PutOffView {
  /** Of this page. `until` is the date (yyyy-mm-dd) on which each stands there again. */
  rows: readonly (NamedLine & { until: string })[];
  total: number;
  /** Where this page begins, and the next one. */
  after?: string;
  next?: string;
  /** What was just done. */
  top: readonly Element[];
  nonce: string;
}

/** In a dialog: what they put off, until when, and the way back of each. */
export function putOffCard({ rows, total, after, next, top, nonce }: PutOffView): Card {
  const page = (title: string, from?: string) =>
    skips(title, { verb: 'day.putOff', ids: { ...(from !== undefined && { after: from }) }, nonce });
  const back = { from: 'putOff', ...(after !== undefined && { after }) };
  return card(
    [
      ...top,
      line(total === 0 ? 'Nothing is put off.' : `${total} put off until another day`),
      ...rows.map((one) =>
        row(
          [...whose(one), dueWords(one), line(`Until ${dayInWords(one.until, 'utc')}.`)],
          [skips('Bring back', { verb: 'due.back', ids: { ...back, key: one.key }, nonce })],
        ),
      ),
      ...(rows.some(({ called }) => called !== undefined) ? [notAClinicalRecord] : []),
    ],
    [
      ...(next !== undefined ? [page('Next page', next)] : []),
      ...(after !== undefined ? [page('First page')] : []),
      skips('Show all', { verb: 'day.all', nonce }),
    ],
  );
}

function whose(one: NamedLine): Element[] {
  const text = whoseLine(one);
  return text === undefined ? [] : [bold(text)];
}

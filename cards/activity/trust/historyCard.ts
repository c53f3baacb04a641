import type { ActivityChange } from '../../../domain/activity/activityChange';
import type { Local } from '../../../domain/local';
import { dateAt } from '../../../domain/staff/leave';
import { sends } from '../../buttons';
import type { Card, Element } from '../../card';
import { card, quiet, typed } from '../../parts';
import { activityDay } from '../words/activityDay';
import { activityWords } from '../words/activityWords';
import { changeWords } from '../words/changeWords';
import { marked } from './marked';

export interface HistoryRow extends Pick<ActivityChange, 'at' | 'by' | 'what' | 'fields'> {
  /** Of another entry that was found to be the same: its name. */
  of?: string;
}

interface HistoryView {
  activity: { id: string; localId: string; name: string };
  local: Pick<Local, 'timeZone'>;
  /** Newest first. */
  rows: readonly HistoryRow[];
  from: number;
  total: number;
  nonce: string;
}

/** Who changed what, and when. */
export function historyCard({ activity, local, rows, from, total, nonce }: HistoryView): Card {
  const ids = { localId: activity.localId, activityId: activity.id };
  const turn = (title: string, at: number) =>
    sends(title, { verb: 'activity.history', ids: { ...ids, from: String(at) }, nonce });
  const before = Math.max(0, from - historyPage);
  return card(
    [
      typed(activityWords(activity.name, 100)),
      ...(rows.length > 0
        ? [quiet(`${from + 1} to ${from + rows.length} of ${total}, the newest first`)]
        : [quiet('Nobody has changed it since it came in.')]),
      ...rows.flatMap((row) => rowLines(row, local)),
    ],
    [
      ...(from + rows.length < total ? [turn('Older', from + historyPage)] : []),
      ...(from > 0 ? [turn('Newer', before)] : []),
      sends('Back', { verb: 'activity.more', ids, nonce }),
    ],
  );
}

/** How many stand on one card. */
export const historyPage = 8;

function rowLines(
  { at, by, what, fields, of }: HistoryRow,
  { timeZone }: Pick<Local, 'timeZone'>,
): Element[] {
  const name = by.personId === 'bot' ? 'The bot' : activityWords(by.name, 60);
  return [
    marked(activityDay(dateAt(at, timeZone)), `${name} ${changeWords({ what, fields })}`),
    ...(of === undefined ? [] : [typed(`In the other entry: ${activityWords(of, 80)}`)]),
  ];
}

import type { Local } from '../../domain/local';
import type { ExportRequest } from '../../domain/records/exportRequest';
import type { RetentionClass } from '../../domain/records/retention';
import { sends } from '../buttons';
import type { Card, Element } from '../card';
import { card, heading, line, problem, quiet, smallHeading, typed } from '../parts';
import { row } from '../row';
import { exportInWords } from './recordsNames';

/** How many may be disposed of under a class, by the year in which they ended. */
export interface ClassCount {
  retained: RetentionClass;
  years: readonly { year: string; count: number }[];
  /** There are more than were counted. */
  isMore: boolean;
}

export interface RecordsView {
  local: Local;
  /** The latest first. */
  exports: readonly ExportRequest[];
  mayAsk: boolean;
  counts: readonly ClassCount[];
  marked: number;
  isMoreMarked: boolean;
  says?: string;
  problem?: string;
  now: string;
  nonce: string;
}

/** Exports and disposal at one Local. Counts and references only. */
export function recordsCard(view: RecordsView): Card {
  const { local, exports, mayAsk, counts, marked, isMoreMarked, says, problem: why, now, nonce } = view;
  const ids = { localId: local.id };
  return card(
    [
      ...(says ? [line(`✓ ${says}`)] : []),
      ...(why ? [problem(why)] : []),
      heading(`Records: ${local.name}`),
      smallHeading('Exports'),
      quiet('All records of this Local, for somebody who holds the key. Two people decide.'),
      ...(exports.length === 0 ? [line('Nobody has asked for one.')] : []),
      ...exports.map((one) =>
        row(
          [typed(one.id), quiet(exportInWords(one, now, local.timeZone))],
          [sends('Open', { verb: 'export.open', ids: { ...ids, exportId: one.id }, nonce })],
        ),
      ),
      smallHeading('Disposal'),
      quiet('Nothing is ever removed by itself. One person marks, another confirms.'),
      ...(counts.length === 0 ? [kept(ids, nonce)] : []),
      ...counts.map((one) => classRow(one, ids, nonce)),
      ...(marked > 0
        ? [
            row(
              [line(`Marked, and waiting for a second person: ${marked}${isMoreMarked ? ' or more' : ''}`)],
              [sends('Go through them', { verb: 'disposal.marked', ids, nonce })],
            ),
          ]
        : []),
    ],
    [
      ...(mayAsk ? [sends('Ask for an export', { verb: 'export.ask.form', ids, nonce })] : []),
      sends('What was disposed of', { verb: 'disposal.past', ids, nonce }),
    ],
  );
}

function kept(ids: Record<string, string>, nonce: string): Element {
  return row(
    [line('Keep: no class is set.')],
    [sends('See what has ended', { verb: 'disposal.list', ids, nonce })],
  );
}

function classRow(
  { retained, years, isMore }: ClassCount,
  ids: Record<string, string>,
  nonce: string,
): Element {
  const total = years.reduce((sum, { count }) => sum + count, 0);
  const byYear = years.map(({ year, count }) => `${count} ended in ${year}`).join(', ');
  const says =
    total === 0 ? 'None may be disposed of.' : `May be disposed of: ${total}${isMore ? ' or more' : ''}`;
  return row(
    [
      typed(`${retained.name}, ${retained.years} ${retained.years === 1 ? 'year' : 'years'}`),
      quiet(byYear ? `${says} (${byYear}).` : says),
    ],
    [sends('See which', { verb: 'disposal.list', ids: { ...ids, classId: retained.id }, nonce })],
  );
}

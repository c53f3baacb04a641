import type { Local } from '../../domain/local';
import type { RetentionClass } from '../../domain/records/retention';
import type { WhenDisposable } from '../../domain/records/whenDisposable';
import { dayAndYear } from '../../domain/staff/dayAndYear';
import { sends, skips } from '../buttons';
import type { Card } from '../card';
import { asked, choiceSet, textInput, toggle } from '../inputs';
import { card, heading, line, quiet, typed } from '../parts';

export interface DisposableView {
  local: Local;
  retained: RetentionClass;
  rows: readonly (Pick<WhenDisposable, 'endedOn' | 'from'> & { caseId: string })[];
  /** Where this page began, and where the next one does. */
  after?: string;
  next?: string;
  typed: Record<string, string>;
  problems: Record<string, string>;
  nonce: string;
}

/** What may be disposed of under one class, the longest ended first: to be ticked, and marked for a second person. */
export function disposableCard(view: DisposableView): Card {
  const { local, retained, rows, after, next, typed: left, problems, nonce } = view;
  const ids = { localId: local.id, classId: retained.id };
  const beside = asked(left, problems);
  const page = (title: string, from?: string) =>
    skips(title, { verb: 'disposal.list', ids: { ...ids, ...(from && { after: from }) }, nonce });
  const ticks = choiceSet(
    'cases',
    'Which',
    rows.map(({ caseId, endedOn, from }) => ({
      title: `${caseId}: ended ${day(endedOn)}, may be disposed of from ${day(from)}`,
      value: caseId,
    })),
    { style: 'expanded', isMultiSelect: true },
  );
  return card(
    [
      heading(`May be disposed of: ${local.name}`),
      typed(
        `${retained.name}, ${retained.years} ${retained.years === 1 ? 'year' : 'years'} after the last service`,
      ),
      ...(rows.length === 0 ? [line('There are none here.')] : asking()),
    ],
    [
      ...(rows.length === 0
        ? []
        : [
            sends(
              'Mark for disposal',
              { verb: 'disposal.mark', ids: { ...ids, ...(after && { after }) }, nonce },
              'destructive' as const,
            ),
          ]),
      ...(next === undefined ? [] : [page('Next page', next)]),
      ...(after === undefined ? [] : [page('First page')]),
      skips('Back', { verb: 'records.open', ids: { localId: local.id }, nonce }),
    ],
  );

  function asking() {
    return [
      ...beside(ticks),
      ...beside(textInput('authority', 'Number of the disposal authority', { maxLength: 40 })),
      ...beside(
        toggle(
          'gone',
          'Holds and legal requests',
          'I have gone through them: there is no hold and no legal request.',
        ),
      ),
      quiet(
        'Marked ones can be taken off the list until another person confirms them. After that nothing brings them back.',
      ),
    ];
  }
}

function day(date: string): string {
  return dayAndYear(date, 'utc');
}

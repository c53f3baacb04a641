import type { Local } from '../../domain/local';
import type { Disposal } from '../../domain/records/disposal';
import { dayAndYear } from '../../domain/staff/dayAndYear';
import { sends, skips } from '../buttons';
import type { Card, SubmitAction } from '../card';
import { asked, choiceSet, toggle } from '../inputs';
import { card, heading, line, quiet } from '../parts';

export interface MarkedView {
  local: Local;
  /** Of this page. */
  marked: readonly Disposal[];
  nameOf: (personId: string) => string;
  after?: string;
  next?: string;
  typed: Record<string, string>;
  problems: Record<string, string>;
  nonce: string;
}

/** What was marked: a second person confirms it, or anybody who might takes it off the list. */
export function markedCard(view: MarkedView): Card {
  const { local, marked, typed: left, problems } = view;
  const beside = asked(left, problems);
  const ticks = choiceSet(
    'cases',
    'Which',
    marked.map((one) => ({ title: titleOf(one, view), value: one.id })),
    { style: 'expanded', isMultiSelect: true },
  );
  return card(
    [
      heading(`Marked for disposal: ${local.name}`),
      ...(marked.length === 0
        ? [line('There are none.')]
        : [
            ...beside(ticks),
            ...beside(
              toggle(
                'gone',
                'Holds and legal requests',
                'I have gone through them too: there is no hold and no legal request.',
              ),
            ),
            quiet(
              'Once you confirm, they are removed within minutes and nothing brings them back. What stays is the reference (also where a group, an agenda or a linked case names it), the dates, the class, the authority, who decided, and who looked.',
            ),
          ]),
    ],
    buttons(view),
  );
}

function titleOf({ id, endedOn, className, authority, markedBy }: Disposal, { nameOf }: MarkedView): string {
  const ended = dayAndYear(endedOn, 'utc');
  return `${id}: ended ${ended}. ${className}, ${authority}. Marked by ${nameOf(markedBy)}`;
}

function buttons({ local, marked, after, next, nonce }: MarkedView): SubmitAction[] {
  const ids = { localId: local.id };
  const here = { ...ids, ...(after && { after }) };
  const page = (title: string, from?: string) =>
    skips(title, { verb: 'disposal.marked', ids: { ...ids, ...(from && { after: from }) }, nonce });
  return [
    ...(marked.length === 0
      ? []
      : [
          sends('Confirm', { verb: 'disposal.confirm', ids: here, nonce }, 'destructive' as const),
          sends('Take off the list', { verb: 'disposal.takeOff', ids: here, nonce }),
        ]),
    ...(next === undefined ? [] : [page('Next page', next)]),
    ...(after === undefined ? [] : [page('First page')]),
    skips('Back', { verb: 'records.open', ids, nonce }),
  ];
}

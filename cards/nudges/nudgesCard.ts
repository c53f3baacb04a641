import { opens } from '../buttons';
import type { Card, Element } from '../card';
import { box, card, heading, line, problem, quiet, typed } from '../parts';
import { doneInWords } from './doneInWords';
import { theyMustAdd } from './howToAdd';
import { nudgeRow } from './nudgeRow';
import type { NudgesView } from './nudgesView';

/** To a Lead: what was sent to their colleagues and what was not. No person is in it, nor a referral. */
export function nudgesCard(view: NudgesView): Card {
  const { totals, rows, next, isFirst, done, appId, nonce } = view;
  const isAnyBlocked = rows.some(({ blocked, isChat }) => blocked && !isChat);
  const page = (title: string, after: number) =>
    opens(title, { verb: 'nudges.open', ids: { after: String(after) }, nonce });
  return card(
    [
      heading('Nudges'),
      ...(done ? [box('good', [typed(doneInWords(done))])] : []),
      ...totals.flatMap((one) => totalLines(one, totals.length > 1)),
      ...(isAnyBlocked ? [line(theyMustAdd(appId)), copies(nonce)] : []),
      ...rows.map((one) => nudgeRow(one, view)),
      ...(!isFirst && rows.length === 0 ? [quiet('There are no more.')] : []),
    ],
    [...(next === undefined ? [] : [page('Next page', next)]), ...(isFirst ? [] : [page('First page', 0)])],
  );
}

function copies(nonce: string): Element {
  return {
    type: 'ActionSet',
    actions: [opens('Copy a message for them', { verb: 'nudges.message', nonce })],
  };
}

function totalLines(
  { local, counts, notReached }: NudgesView['totals'][number],
  namesIt: boolean,
): Element[] {
  const troubles = [
    counted(notReached, 'cannot be reached', 'colleague', 'colleagues'),
    counted(counts.unreachable, 'not delivered'),
    counted(counts.uncertain, 'may not have arrived'),
    counted(counts.dead, 'failed on our side'),
  ].filter((one) => one !== '');
  const isQuiet = troubles.length === 0 && counts.waiting === 0;
  const rest = `${counts.waiting} waiting, ${counts.planned} planned, ${counts.sent} sent in the last 7 days.`;
  return [
    line(
      [
        ...(namesIt ? [`${local.name}:`] : []),
        ...(isQuiet ? ['✓ Everything that was due has arrived.'] : []),
        rest,
      ].join(' '),
    ),
    ...(troubles.length > 0 ? [problem(`${troubles.join(', ')}.`)] : []),
  ];
}

function counted(count: number, what: string, one?: string, many?: string): string {
  const whom = count === 1 ? one : many;
  return count === 0 ? '' : [String(count), whom, what].filter(Boolean).join(' ');
}

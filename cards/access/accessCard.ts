import { roleInWords } from '../../domain/referral/record/auditWords';
import { dayAndYear } from '../../domain/staff/dayAndYear';
import { sends } from '../buttons';
import type { Card, Container, Element, SubmitAction } from '../card';
import { requestNames } from '../information/requestNames';
import { card, heading, line, problem, quiet, smallHeading, typed } from '../parts';
import { row } from '../row';
import type { AccessView, RequestRow, UnusualRow } from './accessView';
import { lookedNames, unusualWords } from './unusualWords';

/** To a Lead and a privacy officer: what people ask about their own records, and looks that are out of the usual. */
export function accessCard(view: AccessView): Card {
  const { requests, rows, counts, locals, says, nonce } = view;
  const fresh = rows.filter(({ isNew }) => isNew);
  const looked = rows.filter(({ isNew }) => !isNew);
  return card(
    [
      ...(says ? [line(`✓ ${says}`)] : []),
      ...(requests.length > 0 ? [heading(`Asked about their own record: ${counts.requests}`)] : []),
      ...requests.map((one) => requestRow(one, nonce)),
      heading('Unusual access'),
      quiet(
        `The last 30 days at ${locals.map(({ name }) => name).join(', ')}. It says what was out of the usual, and not why: please ask them first.`,
      ),
      ...(counts.fresh === 0 ? [line(nothing(view))] : []),
      ...fresh.map((one) => unusualRow(one, nonce)),
      ...(looked.length > 0 ? [smallHeading(`Looked into: ${counts.looked}`)] : []),
      ...looked.map((one) => unusualRow(one, nonce)),
    ],
    buttons(view),
  );
}

function nothing({ counts }: AccessView): string {
  return counts.looked > 0
    ? '✓ Everything has been looked into. Thank you.'
    : '✓ Nothing is out of the usual.';
}

function requestRow(
  { localId, caseId, kind, dueOn, isOverdue, opens }: RequestRow,
  nonce: string,
): Container {
  const due = dayAndYear(dueOn, 'utc');
  return row(
    [
      typed(caseId),
      quiet(requestNames[kind]),
      isOverdue ? problem(`Overdue: by ${due}.`) : quiet(`To be answered by ${due}.`),
    ],
    opens ? [sends('Open', { verb: 'information.open', ids: { localId, caseId }, nonce })] : [],
  );
}

function unusualRow({ item, local, who, isReader, looked }: UnusualRow, nonce: string): Container {
  const [latest] = looked;
  const said: Element[] = latest
    ? [quiet(`✓ ${lookedNames[latest.choice]}, ${dayAndYear(latest.at, local.timeZone)}`)]
    : [];
  return row(
    [
      typed(isReader ? 'You' : who),
      quiet(`${roleInWords(item.last)} · ${dayAndYear(item.on, 'utc')}`),
      line(`${unusualWords(item, local)}.`),
      ...said,
    ],
    [sends('Look', { verb: 'access.item', ids: { key: item.key }, nonce })],
  );
}

function buttons({ isLead, next, isFirst, nonce }: AccessView): SubmitAction[] {
  const page = (title: string, from: number) =>
    sends(title, { verb: 'access.open', ids: { from: String(from) }, nonce });
  return [
    ...(next === undefined ? [] : [page('Next page', next)]),
    ...(isFirst ? [] : [page('First page', 0)]),
    ...(isLead ? [sends('Somebody asked', { verb: 'information.whose', nonce })] : []),
  ];
}

import type { DueLine } from '../../domain/due/dueLine';
import { sends } from '../buttons';
import type { Action, Card, Container, Element } from '../card';
import { card, line } from '../parts';
import { notAClinicalRecord } from '../referral/footers';
import { row } from '../row';
import { dueRow } from './dueRow';
import { type NamedLine, whoseLine } from './own/namedLine';
import { staysAsItIs } from './own/staysAsItIs';

export interface AllView {
  /** Of this page, in order. */
  lines: readonly NamedLine[];
  total: number;
  putOff: number;
  /** Where the next page begins. */
  after: string | undefined;
  isFirst: boolean;
  zone: string;
  /** Said where nothing is due. */
  next: string | undefined;
  nonceOf: (line: DueLine) => string;
  nonce: string;
}

/** In a dialog: all that is due, with the names of those whom they speak with. */
export function allCard(view: AllView): Card {
  const { lines, total, putOff, after, isFirst, next, nonce } = view;
  const toSpeakWith = lines.some(({ person }) => person);
  return card(
    [
      line(total === 0 ? `✓ Nothing is due now. ${next ?? ''}`.trim() : `${total} due now`),
      ...lines.map((one) => dueItem(one, view)),
      ...(putOff > 0
        ? [
            row(
              [line(`${putOff} put off until another day.`)],
              [sends('Show', { verb: 'day.putOff', nonce })],
            ),
          ]
        : []),
      ...(lines.some(({ called }) => called !== undefined) ? [notAClinicalRecord] : []),
    ],
    [
      ...(toSpeakWith ? [sends('Start', { verb: 'day.start', nonce }, 'positive')] : []),
      ...(after === undefined ? [] : [sends('Next page', { verb: 'day.all', ids: { after }, nonce })]),
      ...(isFirst ? [] : [sends('First page', { verb: 'day.all', nonce })]),
      sends('Reminders', { verb: 'reminders.form', nonce }),
    ],
  );
}

function dueItem(one: NamedLine, { zone, nonceOf }: AllView): Container {
  const { key, kind } = one;
  const nonce = nonceOf(one);
  const later = { verb: 'day.kind', ids: { kind, key }, nonce };
  return {
    type: 'Container',
    separator: true,
    spacing: 'small',
    items: [
      ...namedRow(one, zone),
      {
        type: 'ActionSet',
        actions: [opensLine(one, nonce), ...(staysAsItIs.includes(kind) ? [] : [sends('Later', later)])],
      },
    ],
  };
}

function namedRow(one: NamedLine, zone: string): Element[] {
  const { about, person } = one;
  const whose = whoseLine(one);
  if (!about || whose === undefined) return dueRow(one, zone, undefined);
  return dueRow(
    { ...one, about: { ...about, caseId: whose } },
    zone,
    person && { ...person, calledName: whose },
  );
}

function opensLine({ kind, about, person }: DueLine, nonce: string): Action {
  if (kind === 'whileAway') return sends('Open', { verb: 'day.away', nonce });
  if (!about) return sends('Open', { verb: 'day.kind', ids: { kind }, nonce });
  const ids = { localId: about.localId, caseId: about.caseId };
  if (kind === 'informationRequest') return sends('Open', { verb: 'information.open', ids, nonce });
  return sends('Open', { verb: person ? 'day.person' : 'referral.open', ids, nonce });
}

import type { Case } from '../../domain/referral/case';
import { statusInWords } from '../../domain/referral/referralStatus';
import { dayAndYear } from '../../domain/staff/dayAndYear';
import { sends } from '../buttons';
import type { Card, Container } from '../card';
import { card, heading, line, quiet, typed } from '../parts';
import { casePress } from '../referral/casePress';
import { notAClinicalRecord } from '../referral/footers';

export interface ParkedRow {
  found: Case;
  /** Since when, an instant. */
  at: string;
}
export interface ParkedListView {
  /** Of this page. */
  rows: readonly ParkedRow[];
  total: number;
  /** Where this page and the next one begin. */
  from: number;
  next: number | undefined;
  says: string;
  readerId: string;
  zoneOf: (localId: string) => string;
  nonce: string;
}

/** In a dialog: what they bring to supervision. What it is about is nowhere kept. */
export function parkedList(view: ParkedListView): Card {
  const { rows, total, from, next, says, nonce } = view;
  const page = (title: string, start: number) =>
    sends(title, { verb: 'parked.open', ids: { from: String(start) }, nonce });
  return card(
    [
      ...(says ? [line(`✓ ${says}`)] : []),
      heading('For your supervision'),
      quiet(`${total} parked. Nobody but you sees this list.`),
      ...(total === 0 ? [line('Open a referral, then More, to park it.')] : []),
      ...rows.map((one) => rowOf(one, view)),
      ...(rows.length > 0 ? [notAClinicalRecord] : []),
    ],
    [
      ...(next === undefined ? [] : [page('Next page', next)]),
      ...(from === 0 ? [] : [page('First page', 0)]),
    ],
  );
}

function rowOf({ found, at }: ParkedRow, { readerId, zoneOf, nonce, from }: ParkedListView): Container {
  const timeZone = zoneOf(found.localId);
  const { label } = statusInWords(found.referral, timeZone, { readerId, isOfTheWork: true });
  const { ids, ...press } = casePress('case.unpark', found, nonce);
  return {
    type: 'Container',
    separator: true,
    spacing: 'small',
    items: [
      typed(`${found.participant.calledName} · ${found.id}`),
      quiet(`${label}. Parked on ${dayAndYear(at, timeZone)}.`),
      {
        type: 'ActionSet',
        spacing: 'small',
        actions: [
          sends('Open', casePress('referral.open', found, nonce)),
          sends('Take off', { ...press, ids: { ...ids, from: String(from) } }),
        ],
      },
    ],
  };
}

import type { DueLine } from '../../domain/due/dueLine';
import { sends } from '../buttons';
import type { Action, Card, Container } from '../card';
import { card, line, quiet } from '../parts';
import { dueRow } from './dueRow';

export interface AllView {
  /** Of this page, in order. */
  lines: readonly DueLine[];
  total: number;
  putOff: number;
  /** Where this page begins, and the next one. */
  here: string | undefined;
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
      ...(putOff > 0 ? [quiet(`${putOff} put off until another day.`)] : []),
    ],
    [
      ...(toSpeakWith ? [sends('Start', { verb: 'day.start', nonce }, 'positive')] : []),
      ...(after === undefined ? [] : [sends('Next page', { verb: 'day.all', ids: { after }, nonce })]),
      ...(isFirst ? [] : [sends('First page', { verb: 'day.all', nonce })]),
      sends('Reminders', { verb: 'reminders.form', nonce }),
    ],
  );
}

function dueItem(one: DueLine, { zone, here, nonceOf }: AllView): Container {
  const { key, kind, person } = one;
  const nonce = nonceOf(one);
  const from = { from: 'all', ...(here !== undefined && { after: here }) };
  const later = { verb: 'due.snooze', ids: { key, until: 'tomorrow', ...from }, nonce };
  return {
    type: 'Container',
    separator: true,
    spacing: 'small',
    items: [
      ...dueRow(one, zone, person),
      {
        type: 'ActionSet',
        actions: [opensLine(one, nonce), ...(kind === 'whileAway' ? [] : [sends('Later', later)])],
      },
    ],
  };
}

function opensLine({ kind, about, person }: DueLine, nonce: string): Action {
  if (kind === 'whileAway') return sends('Open', { verb: 'day.away', nonce });
  if (!about) return sends('Open', { verb: 'day.kind', ids: { kind }, nonce });
  const ids = { localId: about.localId, caseId: about.caseId };
  return sends('Open', { verb: person ? 'day.person' : 'referral.open', ids, nonce });
}

import type { Local } from '../../../domain/local';
import type { Case } from '../../../domain/referral/case';
import { daysInWords } from '../../../domain/referral/finding/daysSince';
import { dayAndYear } from '../../../domain/staff/dayAndYear';
import { sends } from '../../buttons';
import type { Card, Element } from '../../card';
import { asked, choiceSet } from '../../inputs';
import { card, heading, line, quiet, typed } from '../../parts';
import { row } from '../../row';
import { casePress } from '../casePress';

/** A colleague and what they have now. */
export interface Caseload {
  personId: string;
  name: string;
  count: number;
  /** There are more than were counted. */
  more: boolean;
  overdue: number;
  /** Of people whom nobody is to be in touch with on a set day. */
  withoutNextStep: number;
  leaveUntil?: string;
}

export interface CaseloadsView {
  local: Local;
  /** Other Locals that the reader leads. */
  elsewhere: readonly Local[];
  loads: readonly Caseload[];
  next: number | undefined;
  /** In days; undefined where nobody waits. */
  longestWait: number | undefined;
  nonce: string;
}

/** In a dialog, by name: it says who could do with a hand, and ranks nobody. */
export function caseloadsCard(view: CaseloadsView): Card {
  const { local, elsewhere, loads, next, longestWait, nonce } = view;
  const page = (title: string, ids: Record<string, string>) =>
    sends(title, { verb: 'caseloads.open', ids, nonce });
  return card(
    [
      heading(`Caseloads at ${local.name}`),
      line(
        longestWait === undefined
          ? '✓ Nobody is waiting for a link worker.'
          : `The longest wait for a link worker: ${daysInWords(longestWait)}.`,
      ),
      ...(loads.length === 0 ? [line('Nobody here takes referrals yet.')] : []),
      ...loads.map((load) => loadRow(load, local, nonce)),
      ...(elsewhere.length === 0
        ? []
        : [
            {
              type: 'ActionSet' as const,
              actions: elsewhere.slice(0, 6).map(({ id, name }) => page(name, { localId: id })),
            },
          ]),
    ],
    next === undefined ? [] : [page('More', { localId: local.id, after: String(next) })],
  );
}

function loadRow(load: Caseload, local: Local, nonce: string): Element {
  const { personId, name, count, leaveUntil } = load;
  const press = { verb: 'handOver.form', ids: { localId: local.id, personId }, nonce };
  return row(
    [
      typed(name),
      quiet(has(load)),
      ...(leaveUntil ? [quiet(`On leave until ${dayAndYear(leaveUntil, local.timeZone)}`)] : []),
    ],
    count > 0 ? [sends('Hand over', press)] : [],
  );
}

function has({ count, more, overdue, withoutNextStep }: Caseload): string {
  return [
    more ? `${count} or more open` : `${count} open`,
    ...(overdue > 0 ? [`${overdue} overdue`] : []),
    ...(withoutNextStep > 0 ? [`${withoutNextStep} without a next check-in`] : []),
  ].join(', ');
}

export interface HandOverView {
  from: Caseload;
  /** Who can have them: here, and not away. */
  others: readonly Caseload[];
  localId: string;
  nonce: string;
  typed?: string | undefined;
  problem?: string | undefined;
}

/** To whom all that one link worker has should go. */
export function handOverForm({ from, others, localId, nonce, typed: left, problem }: HandOverView): Card {
  const back = sends('Back to caseloads', { verb: 'caseloads.open', ids: { localId }, nonce });
  if (others.length === 0)
    return card([typed(from.name), line('There is nobody else here who can take them just now.')], [back]);
  const ask = asked(left ? { to: left } : {}, problem === undefined ? {} : { to: problem });
  const choices = others.map((one) => ({ title: `${one.name}: ${has(one)}`, value: one.personId }));
  return card(
    [
      typed(from.name),
      line(
        `${has(from)}. Every open referral of theirs goes to the colleague you choose, and they are told.`,
      ),
      ...ask(choiceSet('to', 'To whom', choices, { style: 'expanded' })),
      quiet('Restricted ones, and people whom the colleague knows, stay and are listed for you.'),
    ],
    [
      sends('Hand over', { verb: 'handOver', ids: { localId, personId: from.personId }, nonce }, 'positive'),
      back,
    ],
  );
}

export interface HandedOverView {
  localId: string;
  from: Caseload;
  to: Caseload;
  /** To be handled one by one. */
  staying: readonly Case[];
  /** How many are not open to this Lead. */
  hidden: number;
  nonce: string;
}

const mostListed = 15;

/** How it stands after a hand-over; the same after a second press. */
export function handedOver({ localId, from, to, staying, hidden, nonce }: HandedOverView): Card {
  const isAll = staying.length + hidden === 0;
  return card(
    [
      ...(isAll ? [line('✓ All of them have gone over.')] : [line('What could go over has gone over.')]),
      typed(`${from.name}: ${has(from)}`),
      typed(`${to.name}: ${has(to)}`),
      ...(staying.length > 0 ? [line('Please find somebody for these one by one:')] : []),
      ...staying
        .slice(0, mostListed)
        .map((found) =>
          row([line(`**${found.id}**`)], [sends('Open', casePress('referral.open', found, nonce))]),
        ),
      ...(staying.length > mostListed ? [quiet(`And ${staying.length - mostListed} more.`)] : []),
      ...(hidden > 0 ? [quiet('What is left is not open to you. Another Lead can hand it over.')] : []),
    ],
    [sends('Back to caseloads', { verb: 'caseloads.open', ids: { localId }, nonce })],
  );
}

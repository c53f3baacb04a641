import { dayInWords } from '../../../domain/localTime';
import type { Case } from '../../../domain/referral/case';
import { daysInWords, daysSince } from '../../../domain/referral/finding/daysSince';
import {
  type QueueFilter,
  queueFilterNames,
  queueFilters,
} from '../../../domain/referral/finding/queueFilter';
import { ageBandNames } from '../../../domain/referral/participant';
import { statusInWords } from '../../../domain/referral/referralStatus';
import { isOpen } from '../../../domain/referral/statusGroups';
import { opens, type Press } from '../../buttons';
import type { Card, Container } from '../../card';
import { card, heading, line, quiet } from '../../parts';
import { row } from '../../row';
import { casePress } from '../casePress';

export interface QueueView {
  show: QueueFilter;
  cases: readonly Case[];
  /** Where the next page begins. */
  next: string | undefined;
  isFirst: boolean;
  isLead: boolean;
  /** Whether the reader may see who it is. */
  seesWho: (found: Case) => boolean;
  readerId: string;
  now: string;
  zoneOf: (localId: string) => string;
  nonce: string;
}

/** Open referrals, one page of a filter. References only: it may stay in a chat for years. */
export function queueCard(view: QueueView): Card {
  const { show, cases, next, isFirst, isLead, nonce } = view;
  const page = (title: string, more: Record<string, string>) =>
    opens(title, { verb: 'queue.page', ids: { show, ...more }, nonce });
  const filters = queueFilters.map((one) => {
    const press = { verb: 'queue.page', ids: { show: one }, nonce };
    return opens(one === show ? `✓ ${queueFilterNames[one]}` : queueFilterNames[one], press);
  });
  return card(
    [
      heading(`Queue: ${queueFilterNames[show].toLowerCase()}`),
      quiet(explained(show, isLead)),
      ...cases.map((found) => queueRow(found, view)),
      ...(cases.length === 0 ? [line(isFirst ? nothing(show, isLead) : 'There are no more.')] : []),
      { type: 'ActionSet', actions: filters },
    ],
    [
      ...(next === undefined ? [] : [page('Next page', { after: next })]),
      ...(isFirst ? [] : [page('First page', {})]),
      ...(isLead ? [opens('Caseloads', { verb: 'caseloads.open', nonce })] : []),
    ],
  );
}

function queueRow(found: Case, view: QueueView): Container {
  const { participant, referral, origin, localId } = found;
  const { show, now, zoneOf, seesWho, readerId, nonce } = view;
  const zone = zoneOf(localId);
  const { label, next } = statusInWords(referral, zone, { readerId, isOfTheWork: true });
  const priority = origin.priorityGroups.length > 0 ? ' · Priority group' : '';
  const isOverdue = isOpen(referral) && referral.dueAt < now;
  return row(
    [
      line(`**${found.id}** · Age ${ageBandNames[participant.ageBand]}${priority}`),
      quiet(`${isOverdue ? '**Overdue.** ' : ''}${label}. ${next}`),
      ...(show === 'waiting' ? [quiet(waited(found, now, zone))] : []),
    ],
    [opens(seesWho(found) ? 'See who it is' : 'Open', casePress('referral.open', found, nonce))],
  );
}

function waited({ referral }: Case, now: string, zone: string): string {
  const days = daysInWords(daysSince(referral.sentAt, now, zone));
  if (referral.status === 'waiting')
    return `Has waited ${days}. A hello is due by ${dayInWords(referral.dueAt, zone)}.`;
  const due = isOpen(referral) ? ` The next step is due by ${dayInWords(referral.dueAt, zone)}.` : '';
  return `Sent ${days} ago, and has no link worker now.${due}`;
}

function explained(show: QueueFilter, isLead: boolean): string {
  const whose = isLead ? 'Every open referral of your Local' : 'Waiting for a link worker, and yours';
  const sentences: Record<QueueFilter, string> = {
    new: 'Nobody has accepted these yet. The soonest clock is first.',
    waiting: 'The longest wait is first. A priority group is given some days ahead.',
    trying: 'Not reached yet. The soonest clock is first.',
    paused: 'The next day to get in touch is first.',
    overdue: 'Past their day. The longest overdue is first.',
    all: `${whose}: the soonest clock is first.`,
  };
  return sentences[show];
}

function nothing(show: QueueFilter, isLead: boolean): string {
  const sentences: Record<QueueFilter, string> = {
    new: '✓ Nobody is waiting for a first answer.',
    waiting: '✓ Nobody is waiting for a link worker.',
    trying: 'There is nobody whom a link worker is still trying to reach.',
    paused: 'Nothing is paused.',
    overdue: '✓ Nothing is overdue.',
    all: isLead
      ? '✓ Nobody is waiting: there is no open referral.'
      : '✓ Nobody is waiting, and you have no open referrals.',
  };
  return sentences[show];
}

/** In a shared chat the queue opens for the one who pressed. */
export function opensForYou(title: string, button: string, press: Press): Card {
  return card([heading(title), line('This opens for you alone.')], [opens(button, press, 'positive')]);
}

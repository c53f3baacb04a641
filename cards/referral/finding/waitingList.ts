import { dayInWords } from '../../../domain/localTime';
import type { Case } from '../../../domain/referral/case';
import { ageBandNames } from '../../../domain/referral/participant';
import { isOpen } from '../../../domain/referral/statusGroups';
import { does, opens } from '../../buttons';
import type { Action, Card, Container, Element } from '../../card';
import { card, heading, line, quiet, smallHeading } from '../../parts';
import { casePress } from '../casePress';

export interface WaitingListView {
  /** For a link worker, those in the longest wait first. */
  waiting: readonly Case[];
  /** For the Lead to decide. */
  decides: readonly Case[];
  /** For intake. */
  checks: readonly Case[];
  more: boolean;
  now: string;
  zoneOf: (localId: string) => string;
  nonce: string;
}

/** One card a person, drawn again in place. No names: who it is opens in a dialog. */
export function waitingList(view: WaitingListView): Card {
  const { waiting, decides, checks } = view;
  const isEmpty = waiting.length + decides.length + checks.length === 0;
  return card([
    heading('Waiting for you'),
    ...(isEmpty ? [line('✓ Nothing is waiting.')] : []),
    ...section('For a link worker', waiting, view, true),
    ...section('For the Lead to decide', decides, view, false),
    ...section('For intake', checks, view, false),
    ...(view.more ? [quiet('There are more. Say **queue** to see them all.')] : []),
  ]);
}

/** What an earlier one becomes: there is one list a person. */
export function listMovedDown(): Card {
  return card([line('**Waiting for you**'), line('A newer list stands further down.')]);
}

function section(title: string, cases: readonly Case[], view: WaitingListView, isTaken: boolean): Element[] {
  if (cases.length === 0) return [];
  return [smallHeading(title), ...cases.map((found) => row(found, view, isTaken))];
}

function row(found: Case, { zoneOf, nonce, now }: WaitingListView, isTaken: boolean): Container {
  const { participant, referral, origin, localId } = found;
  const due = isOpen(referral) ? dayInWords(referral.dueAt, zoneOf(localId)) : '';
  const actions: Action[] = [
    ...(isTaken ? [does("I'll take it", casePress('referral.take', found, nonce))] : []),
    opens('See who it is', casePress('referral.open', found, nonce)),
  ];
  const priority = origin.priorityGroups.length > 0 ? ' · Priority group' : '';
  return {
    type: 'Container',
    separator: true,
    spacing: 'small',
    items: [
      line(`**${found.id}** · Age ${ageBandNames[participant.ageBand]}${priority}`),
      quiet(
        `${isOpen(referral) && referral.dueAt < now ? 'Overdue. ' : ''}${whatIsDue(found)} by ${due}. Sent ${dayInWords(referral.sentAt, zoneOf(localId))}.`,
      ),
      { type: 'ActionSet', actions },
    ],
  };
}

function whatIsDue({ referral }: Case): string {
  if (referral.status === 'withIntake') return 'To find out about care';
  if (referral.status === 'trying') return 'Could not be reached: do you agree? An answer';
  if (referral.status === 'waiting') return 'Accepted. A hello';
  return referral.status === 'sent' ? 'To be taken' : 'Without a link worker. The next step';
}

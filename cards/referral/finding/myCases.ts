import { referralByNextStep } from '../../../domain/checkIn/nextStep';
import type { Local } from '../../../domain/local';
import type { Case } from '../../../domain/referral/case';
import { statusInWords } from '../../../domain/referral/referralStatus';
import { isOpen } from '../../../domain/referral/statusGroups';
import { dateAt } from '../../../domain/staff/leave';
import { opens, sends } from '../../buttons';
import type { Card, Element } from '../../card';
import { nextCheckInDay, nextCheckInWords } from '../../checkIn/nextStepWords';
import { card, heading, line, quiet, typed } from '../../parts';
import { row } from '../../row';
import { casePress } from '../casePress';

export interface MyCasesView {
  cases: readonly Case[];
  /** Where the next page begins. */
  next: string | undefined;
  isFirst: boolean;
  readerId: string;
  now: string;
  localOf: (localId: string) => Local;
  nonce: string;
}

/** As a posted card: references and where each stands. The names open in a dialog. */
export function myCasesCard(view: MyCasesView): Card {
  const { cases, next, nonce } = view;
  if (cases.length === 0)
    return card([heading('My cases'), line(nothing(view))], [opens('Queue', { verb: 'queue.open', nonce })]);
  return card(
    [
      heading('My cases'),
      quiet('The soonest clock is first.'),
      ...cases.map((found) =>
        row(summary(found, view, nextCheckInDay), [opens('Open', casePress('referral.open', found, nonce))]),
      ),
    ],
    [
      opens('Show with names', { verb: 'cases.mine', nonce }),
      ...(next === undefined
        ? []
        : [opens('Next page, with names', { verb: 'cases.mine', ids: { after: next }, nonce })]),
    ],
  );
}

/** In a dialog: with the name that each person likes to be called. */
export function myCasesDialog(view: MyCasesView): Card {
  const { cases, next, isFirst, nonce } = view;
  return card(
    cases.length === 0
      ? [line(nothing(view))]
      : cases.map((found) =>
          row(
            [typed(found.participant.calledName), ...summary(found, view, nextCheckInWords)],
            [sends('Open', casePress('referral.open', found, nonce))],
          ),
        ),
    [
      ...(next === undefined
        ? []
        : [sends('Next page', { verb: 'cases.mine', ids: { after: next }, nonce })]),
      ...(isFirst ? [] : [sends('First page', { verb: 'cases.mine', nonce })]),
      ...(cases.length === 0 ? [sends('Queue', { verb: 'queue.open', nonce })] : []),
    ],
  );
}

function summary(
  found: Case,
  { localOf, readerId, now }: MyCasesView,
  nextOf: typeof nextCheckInDay,
): Element[] {
  const local = localOf(found.localId);
  const today = dateAt(now, local.timeZone);
  const referral = referralByNextStep(found, local, today);
  const { label, next } = statusInWords(referral, local.timeZone, { readerId, isOfTheWork: true });
  const checkIn = nextOf(found, local, today);
  const holder = 'takenBy' in referral ? referral.takenBy : undefined;
  const isCovered = holder !== undefined && holder.personId !== readerId;
  const isOverdue = isOpen(referral) && referral.dueAt < now;
  return [
    line(`**${found.id}** · ${label}`),
    quiet(`${isOverdue ? '**Overdue.** ' : ''}${next}`),
    ...(checkIn ? [quiet(checkIn)] : []),
    ...(isCovered ? [quiet(`You are covering for ${holder.name}.`)] : []),
  ];
}

function nothing({ isFirst }: MyCasesView): string {
  return isFirst ? 'You have no open referrals. The queue shows what is waiting.' : 'There are no more.';
}

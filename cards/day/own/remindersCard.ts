import type { Day } from '../../../domain/day/day';
import { mutableKinds } from '../../../domain/day/mute';
import { ownDateNames } from '../../../domain/day/ownDates';
import { dueRules } from '../../../domain/due/dueRules';
import { dayAndYear } from '../../../domain/staff/dayAndYear';
import type { Role } from '../../../domain/staff/roles';
import type { Hours } from '../../../domain/staff/staffTime';
import { opens } from '../../buttons';
import type { Card, Element } from '../../card';
import { card, heading, labelled, line, quiet } from '../../parts';
import { hoursInWords } from './hoursInWords';
import { ownDatesOf } from './ownDateInputs';

export interface RemindersCardView {
  day: Day;
  roles: readonly Role[];
  hours: Hours | undefined;
  nonce: string;
  /** How many cases they bring to supervision. */
  parked?: number;
}

/** To the person alone: what they are reminded of, and their own dates. */
export function remindersCard({ day, roles, hours, nonce, parked = 0 }: RemindersCardView): Card {
  const stopped = mutableKinds(roles).filter((kind) => day.muted.includes(kind));
  return card(
    [
      heading('My reminders'),
      ...(stopped.length === 0
        ? [line('You are reminded of everything that is due for you.')]
        : [
            labelled('You stopped', stopped.map((kind) => dueRules[kind].name).join('; ')),
            quiet('It still stands in **today**, and your Lead sees what is overdue.'),
          ]),
      ...datesOf(day, roles),
      ...(parked > 0 ? [line(`${parked} parked for your supervision.`)] : []),
      quiet(hoursInWords(hours)),
    ],
    [
      opens('Change', { verb: 'reminders.form', nonce }, 'positive'),
      ...(parked > 0 ? [opens('Show parked', { verb: 'parked.open', nonce })] : []),
    ],
  );
}

function datesOf({ dates }: Day, roles: readonly Role[]): Element[] {
  return ownDatesOf(roles).flatMap((name) => {
    const { on, doneOn } = dates[name] ?? {};
    const says = [
      ...(on ? [`next on ${dayAndYear(on, 'utc')}`] : []),
      ...(doneOn ? [`last done on ${dayAndYear(doneOn, 'utc')}`] : []),
    ];
    return says.length > 0 ? [labelled(ownDateNames[name], says.join(', '))] : [];
  });
}

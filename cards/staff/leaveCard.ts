import type { Local } from '../../domain/local';
import { dayAndYear } from '../../domain/staff/dayAndYear';
import type { Hours, Leave } from '../../domain/staff/staffTime';
import { usualHours } from '../../domain/staff/workingTime';
import { opens } from '../buttons';
import type { Card } from '../card';
import { card, heading, labelled, line } from '../parts';
import { weekdayNames } from './weekdayNames';

export interface LeaveCardView {
  hours: Hours | undefined;
  /** Now or still to come. */
  leave: Leave | undefined;
  /** Colleagues whom they cover, now or soon. */
  covering: readonly { name: string; from: string; until: string }[];
  /** They are back from a leave since not long ago. */
  wasAway?: boolean;
  local: Pick<Local, 'timeZone'>;
  nonce: string;
}

/** To the person alone: when they work, when they are away, whom they cover. */
export function leaveCard(view: LeaveCardView): Card {
  const { hours = usualHours, leave, covering, wasAway = false, local, nonce } = view;
  const days = hours.days.map((day) => weekdayNames[day - 1]).join(', ');
  const fromUntil = ({ from, until }: { from: string; until: string }) =>
    `${dayAndYear(from, local.timeZone)} until ${dayAndYear(until, local.timeZone)}`;
  return card(
    [
      heading('My hours and leave'),
      line(`You work ${hours.from} to ${hours.to} on ${days}.`),
      line(leave ? `Your leave: ${fromUntil(leave)}.` : 'You have no leave here.'),
      ...(leave ? [labelled('Covers for you', leave.coverName ?? 'nobody, the Lead is asked')] : []),
      ...covering.map((one) => labelled('You cover for', `${one.name}, ${fromUntil(one)}`)),
    ],
    [
      opens('Change hours or leave', { verb: 'staff.hours.form', nonce }, 'positive'),
      ...(wasAway ? [opens('What happened', { verb: 'day.away', nonce })] : []),
    ],
  );
}

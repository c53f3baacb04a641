import { dayInWords } from '../../domain/localTime';
import type { Leave } from '../../domain/staff/staffTime';
import { opens } from '../buttons';
import type { Card } from '../card';
import { card, heading, labelled, line } from '../parts';

export interface OnLeaveView {
  /** yyyy-mm-dd */
  date: string;
  leave: Leave;
  zone: string;
  nonce: string;
}

/** What the card of a day becomes when leave begins on it: nobody stands on it any more. */
export function onLeaveCard({ date, leave, zone, nonce }: OnLeaveView): Card {
  return card(
    [
      heading(dayInWords(date, zone)),
      line(`You are on leave until ${dayInWords(leave.until, zone)}.`),
      labelled('Covers for you', leave.coverName ?? 'nobody, the Lead is asked'),
    ],
    [opens('Change hours or leave', { verb: 'staff.hours.form', nonce })],
  );
}

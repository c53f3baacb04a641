import { dayInWords } from '../../domain/localTime';
import type { Leave } from '../../domain/staff/staffTime';
import { opens } from '../buttons';
import type { Action, Card } from '../card';
import { card, heading, labelled, line, typed } from '../parts';

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

/** What they asked for while they are on leave: who sees to it stands first, and nothing asks them to begin. */
export function onLeaveToday({ actions = [], ...drawn }: Card, leave: Leave, zone: string): Card {
  const [first, ...rest] = drawn.body;
  const covers = leave.coverName ? `${leave.coverName} covers for you.` : 'Nobody covers: the Lead is asked.';
  const says = typed(`You are on leave until ${dayInWords(leave.until, zone)}. ${covers}`);
  const quieter = actions.map((action): Action => {
    const { style: _main, ...plain } = action;
    return plain;
  });
  return {
    ...drawn,
    body: first ? [first, says, ...rest] : [says],
    ...(quieter.length > 0 && { actions: quieter }),
  };
}

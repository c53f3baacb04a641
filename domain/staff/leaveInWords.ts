import { DateTime } from 'luxon';

interface Days {
  from: string;
  until: string;
}

/** "Wednesday 25 until Thursday 26 November": the month and the year where they are needed to be sure. */
export function leaveInWords({ from, until }: Days, today: string): string {
  const [first, last] = [from, until].map((date) => DateTime.fromISO(date).setLocale('en-AU'));
  if (!first || !last) return '';
  const isThisYear = until.slice(0, 4) === today.slice(0, 4);
  const whole = isThisYear ? 'cccc d LLLL' : 'cccc d LLLL yyyy';
  if (from === until) return last.toFormat(whole);
  const isOneMonth = from.slice(0, 7) === until.slice(0, 7);
  const isOneYear = from.slice(0, 4) === until.slice(0, 4);
  const begins = isOneMonth ? 'cccc d' : isOneYear ? 'cccc d LLLL' : 'cccc d LLLL yyyy';
  return `${first.toFormat(begins)} until ${last.toFormat(whole)}`;
}

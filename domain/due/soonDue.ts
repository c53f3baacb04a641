import { dayInWords } from '../localTime';
import type { ClockedStatus } from './clockedStatus';
import type { DueLine } from './dueLine';

const inWords: Record<ClockedStatus, (count: number, by: string) => string> = {
  sent: (count, by) =>
    count === 1 ? `1 new referral needs an answer${by}` : `${count} new referrals need an answer${by}`,
  needInfo: (count, by) =>
    count === 1 ? `1 question waits for your answer${by}` : `${count} questions wait for your answer${by}`,
  withIntake: (count) =>
    count === 1 ? '1 person waits to hear about care' : `${count} people wait to hear about care`,
  named: (count, by) =>
    count === 1 ? `1 first contact is due${by}` : `${count} first contacts are due${by}`,
  trying: (count, by) => (count === 1 ? `1 next try is due${by}` : `${count} next tries are due${by}`),
};
const inOrder = ['sent', 'needInfo', 'withIntake', 'named', 'trying'] as const;

/** What is wanted of them soon, by what it is: "3 new referrals need an answer by Thursday". */
export function soonDue(lines: readonly DueLine[]): string {
  return inOrder
    .flatMap((status) => {
      const theirs = lines.filter(({ which }) => which === status);
      return theirs.length > 0 ? [inWords[status](theirs.length, byWhen(theirs))] : [];
    })
    .join(', ');
}

/** Where it is not one day for all of them, it is soon. */
function byWhen(lines: readonly DueLine[]): string {
  if (lines.every(({ isUrgent }) => isUrgent)) return ' by 5 pm today';
  const [by, ...others] = new Set(lines.map((line) => line.by));
  if (by === undefined || others.length > 0) return ' soon';
  return ` by ${dayInWords(by, 'utc').split(' ')[0]}`;
}

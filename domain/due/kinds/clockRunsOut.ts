import { businessDate, daysAfter } from '../../businessDays';
import type { Local } from '../../local';
import type { Case } from '../../referral/case';
import { actsNext } from '../actsNext';
import type { DueRule } from '../dueRule';
import { soonDue } from '../soonDue';
import { type StatusClock, statusClock } from '../statusClock';

/** So far back everybody has had a day of work: who works one day a week hears of it on that day. */
const mostDaysEarlier = 7;

/** From the business day before it runs out, or their last working day until then, for whoever acts next. */
export const clockRunsOut: DueRule = {
  kind: 'clockRunsOut',
  name: 'Something is due today or the next working day',
  together: soonDue,
  isWithPerson: true,
  step: 'step',
  from: (found, local) => {
    const clock = statusClock(found, local);
    return (
      clock &&
      (isPlannedBefore(found, clock) ? clock.date : daysAfter(dayBefore(clock, local), -mostDaysEarlier))
    );
  },
  find: (found, reader) => {
    const { today, now, local, lastWorkDate } = reader;
    const clock = statusClock(found, local);
    if (!clock || !actsNext(found, reader) || clock.dueAt <= now) return undefined;
    const since = lastWorkDate(dayBefore(clock, local));
    const which = { which: clock.referral.status, by: clock.date };
    if (today < since) return undefined;
    if (clock.date <= today) return { ...which, since, why: whyIn(clock, 'today'), isUrgent: true };
    if (isPlannedBefore(found, clock)) return undefined;
    return { ...which, since, why: whyIn(clock, `by ${clock.day()}`) };
  },
};

function dayBefore({ date }: StatusClock, local: Local): string {
  return businessDate(date, -1, local);
}

/** They mean to get in touch before the last day: that is what stands on the card until then. */
function isPlannedBefore({ referral, checkIn }: Case, { date }: StatusClock): boolean {
  return (
    (referral.status === 'named' || referral.status === 'trying') &&
    checkIn !== undefined &&
    checkIn.on < date
  );
}

function whyIn({ referral, what }: StatusClock, by: string): string {
  if (referral.status === 'needInfo')
    return `A question about your referral waits for your answer. It is due ${by}.`;
  return `${what} is due ${by}.`;
}

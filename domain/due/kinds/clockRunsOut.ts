import { businessDate } from '../../businessDays';
import type { Local } from '../../local';
import type { Case } from '../../referral/case';
import { actsNext } from '../actsNext';
import type { DueRule } from '../dueRule';
import { type StatusClock, statusClock } from '../statusClock';

/** From the business day before it runs out, for whoever acts next. */
export const clockRunsOut: DueRule = {
  kind: 'clockRunsOut',
  name: 'A clock runs out today or on the next working day',
  together: (count) => (count === 1 ? '1 clock runs out soon' : `${count} clocks run out soon`),
  isWithPerson: true,
  step: 'step',
  from: (found, local) => {
    const clock = statusClock(found, local);
    return clock && (isPlannedBefore(found, clock) ? clock.date : begins(clock, local));
  },
  find: (found, reader) => {
    const { today, now, local } = reader;
    const clock = statusClock(found, local);
    if (!clock || !actsNext(found, reader) || clock.dueAt <= now) return undefined;
    const since = begins(clock, local);
    if (today < since) return undefined;
    if (clock.date <= today) return { since, why: whyIn(clock, 'today'), isUrgent: true };
    return isPlannedBefore(found, clock) ? undefined : { since, why: whyIn(clock, `by ${clock.day()}`) };
  },
};

function begins({ date }: StatusClock, local: Local): string {
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

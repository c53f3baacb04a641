import { actsNext } from '../actsNext';
import type { DueRule } from '../dueRule';
import { statusClock } from '../statusClock';

export const clockRanOut: DueRule = {
  kind: 'clockRanOut',
  name: 'Something was due and is not done',
  together: ({ length: count }) =>
    count === 1 ? '1 thing was due and is not done' : `${count} things were due and are not done`,
  isWithPerson: true,
  step: 'step',
  from: (found, local) => statusClock(found, local)?.date,
  find: (found, reader) => {
    const clock = statusClock(found, reader.local);
    if (!clock || !actsNext(found, reader) || reader.now < clock.dueAt) return undefined;
    const { referral, date, day, what } = clock;
    const why =
      referral.status === 'needInfo'
        ? `A question about your referral still waits for your answer. It was due on ${day()}.`
        : `${what} was due on ${day()}.`;
    return { since: date, why, which: referral.status, ...(date === reader.today && { isUrgent: true }) };
  },
};

import { daysAfter } from '../../businessDays';
import type { Local } from '../../local';
import type { Case } from '../../referral/case';
import type { Conference } from '../conference';
import { type Held, heldBetween } from '../heldBetween';
import { daysKept } from '../limits';

export type WhyItComesUp = 'new' | 'comesBack' | 'actionOpen';

/** Of a case on the agenda: brought since the last time, left from an earlier one, or something agreed is not done. */
export function whyItComesUp(
  { id, brought = [] }: Pick<Case, 'id' | 'brought'>,
  conference: Conference,
  held: Held,
  local: Pick<Local, 'timeZone' | 'holidays'>,
): WhyItComesUp {
  if (held.occurrence.discussed.includes(id) && brought.length === 0) return 'new';
  if (brought.length === 0) return 'actionOpen';
  const here = brought.filter(({ conferenceId }) => conferenceId === conference.id);
  if (here.length === 0) return 'comesBack';
  const last = heldBetween(conference, local, daysAfter(held.on, -daysKept), held.on).findLast(
    ({ state, startsAt }) => state === 'held' && startsAt < held.startsAt,
  );
  return here.some(({ at }) => last === undefined || at >= last.startsAt) ? 'new' : 'comesBack';
}

import { afterBusinessDays, businessDate } from '../../businessDays';
import type { Local } from '../../local';
import { dayInWords } from '../../localTime';
import type { Relation } from '../../referral/access';
import type { Case } from '../../referral/case';
import type { Asker } from '../../staff/asker';
import { dateAt } from '../../staff/leave';
import type { DueRule } from '../dueRule';
import { type StatusClock, statusClock } from '../statusClock';

const ownLines: readonly Relation[] = ['holder', 'cover', 'lead', 'mayTake', 'intake'];
const businessDaysForTheTeam = 2;

/** To whoever referred, until it moves, and only to those who are not to do something about it themselves. */
export const takesLonger: DueRule = {
  kind: 'takesLonger',
  name: 'A referral of yours takes longer than planned',
  isOnce: true,
  together: ({ length: count }) =>
    count === 1
      ? '1 referral of yours takes longer than planned'
      : `${count} referrals of yours take longer than planned`,
  from: (found, local) => {
    const clock = clockOf(found, local);
    return clock && businessDate(clock.date, businessDaysForTheTeam, local);
  },
  find: (found, { asker, relations, local, today }) => {
    if (!relations.includes('referrer') || relations.some((one) => ownLines.includes(one))) return undefined;
    if (found.safetyHold || found.restrictedTo?.includes(asker.id) === false) return undefined;
    const clock = clockOf(found, local);
    if (!clock || found.mutedBy.includes(asker.id)) return undefined;
    const due = dueFor(found, asker, clock, local);
    const since = businessDate(due, businessDaysForTheTeam, local);
    return today < since ? undefined : { since, why: whyOf(clock, dayInWords(due, local.timeZone)) };
  },
};

function clockOf(found: Case, local: Local): StatusClock | undefined {
  const clock = statusClock(found, local);
  return clock?.referral.status === 'needInfo' || clock?.referral.status === 'trying' ? undefined : clock;
}

/** Whoever sent a person that was known already hears no sooner of it than of one who was not, or would know. */
function dueFor(
  { id, referrers, referral }: Case,
  asker: Asker,
  { date }: StatusClock,
  local: Local,
): string {
  const isJoined = referrers.some(({ personId, through }) => personId === asker.id && through?.id === id);
  if (!isJoined) return date;
  const own = dateAt(afterBusinessDays(referral.sentAt, local.clocks.accept, local), local.timeZone);
  return own > date ? own : date;
}

function whyOf({ referral }: StatusClock, day: string): string {
  switch (referral.status) {
    case 'named':
      return `First contact was due on ${day}; the Lead was told. You need do nothing.`;
    case 'withIntake':
      return `Intake is still finding out about care. It was due on ${day}, and the Lead was told. You need do nothing.`;
    default:
      return `Nobody has taken it yet. It was due on ${day}, and the Lead was told. You need do nothing.`;
  }
}

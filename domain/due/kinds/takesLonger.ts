import { businessDate } from '../../businessDays';
import type { Local } from '../../local';
import type { Relation } from '../../referral/access';
import type { Case } from '../../referral/case';
import type { DueRule } from '../dueRule';
import { statusClock } from '../statusClock';

const ownLines: readonly Relation[] = ['holder', 'cover', 'lead', 'mayTake', 'intake'];

/** Told once to whoever referred, and only to those who are not to do something about it themselves. */
export const takesLonger: DueRule = {
  kind: 'takesLonger',
  name: 'A referral of yours takes longer than planned',
  together: (count) =>
    count === 1
      ? '1 referral of yours takes longer than planned'
      : `${count} referrals of yours take longer than planned`,
  from: (found, local) => toldFrom(found, local),
  find: (found, { asker, relations, local, today, isFirstDaySince }) => {
    if (!relations.includes('referrer') || relations.some((one) => ownLines.includes(one))) return undefined;
    const since = toldFrom(found, local);
    if (since === undefined || found.safetyHold || found.mutedBy.includes(asker.id)) return undefined;
    if (today < since || !isFirstDaySince(since)) return undefined;
    return { since, why: 'It is taking longer than planned. Their team has been told.' };
  },
};

function toldFrom(found: Case, local: Local): string | undefined {
  const clock = statusClock(found, local);
  if (clock?.referral.status === 'needInfo' || clock?.referral.status === 'trying') return undefined;
  return clock && businessDate(clock.date, 2, local);
}

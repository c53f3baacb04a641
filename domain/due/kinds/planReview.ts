import { daysAfter } from '../../businessDays';
import type { Local } from '../../local';
import { dayInWords } from '../../localTime';
import { lastLookedAt } from '../../plan/lastLookedAt';
import { isWithPerson } from '../../referral/access';
import type { Case } from '../../referral/case';
import type { DueRule } from '../dueRule';
import { planRuns } from '../planRuns';

export const planReview: DueRule = {
  kind: 'planReview',
  name: 'A plan is to be looked at together',
  together: ({ length: count }) =>
    count === 1 ? '1 plan is to be looked at together' : `${count} plans are to be looked at together`,
  from: (found, local) => reviewOn(found, local),
  find: (found, { relations, local, today }) => {
    const since = reviewOn(found, local);
    if (since === undefined || today < since || !isWithPerson(relations)) return undefined;
    const last = dayInWords(daysAfter(since, -local.clocks.planReviewDays), 'utc');
    return { since, why: `The plan was last looked at on ${last}.` };
  },
};

function reviewOn(found: Case, { clocks }: Pick<Local, 'clocks'>): string | undefined {
  const last = planRuns(found) ? lastLookedAt(found) : undefined;
  return last === undefined ? undefined : daysAfter(last, clocks.planReviewDays);
}

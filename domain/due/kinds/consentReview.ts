import { daysAfter } from '../../businessDays';
import type { Local } from '../../local';
import { dayInWords } from '../../localTime';
import { holderOf, isWithPerson } from '../../referral/access';
import type { Case } from '../../referral/case';
import { isWork } from '../../referral/statusGroups';
import { dateAt } from '../../staff/leave';
import type { DueRule } from '../dueRule';

export const consentReview: DueRule = {
  kind: 'consentReview',
  name: 'Consents are to be gone through again',
  together: ({ length: count }) =>
    count === 1
      ? '1 person is to be asked about their consents again'
      : `${count} people are to be asked about their consents again`,
  from: (found, local) => reviewOn(found, local),
  find: (found, { relations, local, today }) => {
    const since = reviewOn(found, local);
    if (since === undefined || today < since || !isWithPerson(relations)) return undefined;
    const last = dayInWords(daysAfter(since, -local.clocks.consentReviewDays), local.timeZone);
    return { since, why: `The consents were last gone through on ${last}.` };
  },
};

function reviewOn(found: Case, { clocks, timeZone }: Local): string | undefined {
  const last = found.consentsReviewedAt ?? found.consents.refer.changedAt;
  if (last === undefined || !isWork(found.referral) || holderOf(found) === undefined) return undefined;
  return daysAfter(dateAt(last, timeZone), clocks.consentReviewDays);
}

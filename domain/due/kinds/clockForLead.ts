import { businessDate } from '../../businessDays';
import type { Local } from '../../local';
import type { Case } from '../../referral/case';
import { dateAt } from '../../staff/leave';
import type { DueRule } from '../dueRule';
import { leads } from '../leads';
import { statusClock } from '../statusClock';

/** From the first business day after the clock ran out; or after somebody asked the Lead to agree. */
export const clockForLead: DueRule = {
  kind: 'clockForLead',
  name: 'A clock of your team has run out',
  together: (count) =>
    count === 1 ? '1 clock of your team has run out' : `${count} clocks of your team have run out`,
  step: 'leadStep',
  from: (found, local) => {
    const clock = statusClock(found, local);
    return clock && businessDate(askedOn(found, local) ?? clock.date, 1, local);
  },
  find: (found, reader) => {
    const { relations, local, today } = reader;
    const asked = askedOn(found, local);
    const clock = statusClock(found, local);
    // who has the case and leads as well is still one of those who can agree
    if (!clock || !(asked === undefined ? leads(reader) : relations.includes('lead'))) return undefined;
    const since = businessDate(asked ?? clock.date, 1, local);
    if (today < since) return undefined;
    if (asked !== undefined) return { since, why: 'Waits for you to agree that they cannot be reached.' };
    return { since, why: `${clock.what} was due on ${clock.day()}.` };
  },
};

function askedOn({ referral }: Case, { timeZone }: Local): string | undefined {
  const isAsked = referral.status === 'trying' && referral.giveUpAskedAt !== undefined;
  return isAsked && referral.giveUpAskedAt ? dateAt(referral.giveUpAskedAt, timeZone) : undefined;
}

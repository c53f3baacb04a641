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
  name: 'Something of your team was due and is not done',
  together: (lines) => {
    const asked = lines.filter(({ which }) => which === 'notReached').length;
    const due = lines.length - asked;
    return [
      ...(due === 1 ? ['1 thing of your team was due and is not done'] : []),
      ...(due > 1 ? [`${due} things of your team were due and are not done`] : []),
      ...(asked === 1 ? ['1 person could not be reached: please agree, or say what to try'] : []),
      ...(asked > 1 ? [`${asked} people could not be reached: please agree, or say what to try`] : []),
    ].join('. ');
  },
  step: 'leadStep',
  from: (found, local) => {
    const clock = statusClock(found, local);
    return clock && businessDate(askedOn(found, local) ?? clock.date, 1, local);
  },
  find: (found, reader) => {
    const { local, today, isLead } = reader;
    const asked = askedOn(found, local);
    const clock = statusClock(found, local);
    // who has the case and leads as well is still one of those who can agree
    if (!clock || !(asked === undefined ? leads(reader) : isLead)) return undefined;
    const since = businessDate(asked ?? clock.date, 1, local);
    if (today < since) return undefined;
    if (asked !== undefined) {
      const who = reader.leadsFor === undefined ? 'please agree' : 'a Lead is to agree';
      return { since, which: 'notReached', why: `Could not be reached: ${who}, or say what to try.` };
    }
    return { since, which: clock.referral.status, why: `${clock.what} was due on ${clock.day()}.` };
  },
};

function askedOn({ referral }: Case, { timeZone }: Local): string | undefined {
  const isAsked = referral.status === 'trying' && referral.giveUpAskedAt !== undefined;
  return isAsked && referral.giveUpAskedAt ? dateAt(referral.giveUpAskedAt, timeZone) : undefined;
}

import { businessDate, daysAfter } from '../../businessDays';
import type { Local } from '../../local';
import { dayInWords } from '../../localTime';
import type { Case } from '../../referral/case';
import type { DueRule } from '../dueRule';
import { leads } from '../leads';
import { plannedStep } from '../plannedStep';

const businessDaysForTheWorker = 3;

export const stepForLead: DueRule = {
  kind: 'stepForLead',
  name: 'A case of your team is without a next step, or overdue',
  together: (count) =>
    count === 1
      ? '1 case of your team is without a next step'
      : `${count} cases of your team are without a next step`,
  step: 'leadStep',
  from: (found, local) => forLeadFrom(found, local),
  find: (found, reader) => {
    const since = forLeadFrom(found, reader.local);
    const planned = plannedStep(found, reader.local);
    if (since === undefined || !planned || reader.today < since || !leads(reader)) return undefined;
    if (planned.is === 'none') return { since, why: 'No next check-in is set.' };
    const day = dayInWords(planned.on, reader.local.timeZone);
    const why = planned.is === 'checkIn' ? `Check-in was due on ${day}.` : `The pause ended on ${day}.`;
    return { since, why };
  },
};

function forLeadFrom(found: Case, local: Local): string | undefined {
  const planned = plannedStep(found, local);
  if (!planned) return undefined;
  const lastGoodDay = planned.is === 'none' ? daysAfter(planned.since, -1) : planned.on;
  return businessDate(lastGoodDay, businessDaysForTheWorker, local);
}

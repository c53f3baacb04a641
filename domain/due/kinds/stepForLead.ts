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
  name: 'A case of your team needs a next step',
  together: (lines) => {
    const none = lines.filter(({ which }) => which === 'none').length;
    const overdue = lines.length - none;
    if (lines.length === 1)
      return `1 case needs a next step (${none === 1 ? 'it has none' : 'it is overdue'})`;
    const parts = [
      ...(none > 0 ? [none === 1 ? '1 has none' : `${none} have none`] : []),
      ...(overdue > 0 ? [overdue === 1 ? '1 is overdue' : `${overdue} are overdue`] : []),
    ];
    return `${lines.length} cases need a next step (${parts.join(', ')})`;
  },
  step: 'leadStep',
  from: (found, local) => forLeadFrom(found, local),
  find: (found, reader) => {
    const since = forLeadFrom(found, reader.local);
    const planned = plannedStep(found, reader.local);
    if (since === undefined || !planned || reader.today < since || !leads(reader)) return undefined;
    const day = dayInWords(planned.is === 'none' ? planned.since : planned.on, reader.local.timeZone);
    if (planned.is === 'none') return { since, which: 'none', why: `No next check-in is set since ${day}.` };
    return { since, which: 'overdue', why: `${was[planned.is]} on ${day}.` };
  },
};

const was = {
  pauseEnds: 'The pause ended',
  checkIn: 'Check-in was due',
  made: 'Check-in was due',
  action: 'What the team agreed on was due',
};

function forLeadFrom(found: Case, local: Local): string | undefined {
  const planned = plannedStep(found, local);
  if (!planned) return undefined;
  const lastGoodDay = planned.is === 'none' ? daysAfter(planned.since, -1) : planned.on;
  return businessDate(lastGoodDay, businessDaysForTheWorker, local);
}

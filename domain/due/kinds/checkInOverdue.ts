import { daysAfter } from '../../businessDays';
import { dayInWords } from '../../localTime';
import { isWithPerson } from '../../referral/access';
import type { DueRule } from '../dueRule';
import { plannedStep } from '../plannedStep';

export const checkInOverdue: DueRule = {
  kind: 'checkInOverdue',
  name: 'A check-in is overdue',
  together: ({ length: count }) => (count === 1 ? '1 check-in is overdue' : `${count} check-ins are overdue`),
  isWithPerson: true,
  step: 'step',
  from: (found, local) => {
    const planned = plannedStep(found, local);
    return planned?.is === 'checkIn' ? daysAfter(planned.on, 1) : undefined;
  },
  find: (found, { relations, local, today }) => {
    const planned = plannedStep(found, local);
    if (planned?.is !== 'checkIn' || !isWithPerson(relations) || today <= planned.on) return undefined;
    return { since: planned.on, why: `Check-in was due on ${dayInWords(planned.on, local.timeZone)}.` };
  },
};

import { isWithPerson } from '../../referral/access';
import type { DueRule } from '../dueRule';
import { plannedStep } from '../plannedStep';

export const checkInDue: DueRule = {
  kind: 'checkInDue',
  name: 'A check-in is due today',
  together: ({ length: count }) =>
    count === 1 ? '1 check-in is due today' : `${count} check-ins are due today`,
  isWithPerson: true,
  step: 'step',
  from: (found, local) => {
    const planned = plannedStep(found, local);
    return planned?.is === 'checkIn' ? planned.on : undefined;
  },
  find: (found, { relations, local, today }) => {
    const planned = plannedStep(found, local);
    if (planned?.is !== 'checkIn' || !isWithPerson(relations) || planned.on !== today) return undefined;
    return { since: today, why: 'Check-in due today.' };
  },
};

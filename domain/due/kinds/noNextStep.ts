import { isWithPerson } from '../../referral/access';
import type { DueRule } from '../dueRule';
import { plannedStep } from '../plannedStep';

export const noNextStep: DueRule = {
  kind: 'noNextStep',
  name: 'No next check-in is set',
  together: ({ length: count }) =>
    count === 1 ? '1 has no next check-in' : `${count} have no next check-in`,
  isWithPerson: true,
  step: 'step',
  from: (found, local) => {
    const planned = plannedStep(found, local);
    return planned?.is === 'none' ? planned.since : undefined;
  },
  find: (found, { relations, local, today }) => {
    const planned = plannedStep(found, local);
    if (planned?.is !== 'none' || !isWithPerson(relations) || today < planned.since) return undefined;
    return { since: planned.since, why: 'No next check-in is set.' };
  },
};

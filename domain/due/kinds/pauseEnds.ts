import { dayInWords } from '../../localTime';
import { isWithPerson } from '../../referral/access';
import type { DueRule } from '../dueRule';
import { plannedStep } from '../plannedStep';

export const pauseEnds: DueRule = {
  kind: 'pauseEnds',
  name: 'A pause ends',
  together: ({ length: count }) => (count === 1 ? '1 pause has ended' : `${count} pauses have ended`),
  isWithPerson: true,
  step: 'step',
  from: (found, local) => {
    const planned = plannedStep(found, local);
    return planned?.is === 'pauseEnds' ? planned.on : undefined;
  },
  find: (found, { relations, local, today }) => {
    const planned = plannedStep(found, local);
    if (planned?.is !== 'pauseEnds' || !isWithPerson(relations) || today < planned.on) return undefined;
    const ended = planned.on === today ? 'ends today' : `ended on ${dayInWords(planned.on, local.timeZone)}`;
    return { since: planned.on, why: `The pause ${ended}: time to get in touch again.` };
  },
};

import { followUpDay } from '../../checkIn/followUp';
import { holderOf, isWithPerson } from '../../referral/access';
import type { DueRule } from '../dueRule';
import { leads } from '../leads';

/** Some weeks after the end, for whoever had it; for the Lead where they are not here. */
export const longTail: DueRule = {
  kind: 'longTail',
  name: 'Some weeks after the end',
  together: ({ length: count }) =>
    count === 1
      ? '1 person to ask how they are, some weeks after'
      : `${count} people to ask how they are, some weeks after`,
  isWithPerson: true,
  step: 'step',
  from: (found) => followUpDay(found),
  find: (found, reader) => {
    const since = followUpDay(found);
    if (since === undefined || reader.today < since) return undefined;
    if (isWithPerson(reader.relations))
      return { since, why: 'The work ended some weeks ago: ask how they are.' };
    const isForLead = leads(reader) && (reader.standsIn || holderOf(found) === undefined);
    return isForLead
      ? { since, why: 'The work ended some weeks ago, and whoever did it is not here: ask how they are.' }
      : undefined;
  },
};

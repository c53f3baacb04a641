import { comingCheckIns } from '../../checkIn/madeByWork';
import { sessionToTell } from '../../checkIn/sessionToTell';
import { dayInWords } from '../../localTime';
import { isWithPerson } from '../../referral/access';
import type { DueRule } from '../dueRule';

/** A visit is over, and nobody has written down how it was. */
export const visitToTell: DueRule = {
  kind: 'visitToTell',
  name: 'How a visit went',
  together: ({ length: count }) => (count === 1 ? '1 visit to hear about' : `${count} visits to hear about`),
  isWithPerson: true,
  step: 'step',
  from: (found, local) =>
    comingCheckIns(found, local).find(({ type }) => type === 'afterFirstVisit' || type === 'settlingIn')?.on,
  find: (found, { relations, local, today }) => {
    const due = sessionToTell(found, today, local);
    if (!due || !isWithPerson(relations)) return undefined;
    return { since: due.since, why: `A visit on ${dayInWords(due.visit.session.on, 'utc')}: how was it?` };
  },
};

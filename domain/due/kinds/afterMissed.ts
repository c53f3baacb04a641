import { daysAfter } from '../../businessDays';
import { comingCheckIns } from '../../checkIn/madeByWork';
import { madeDue } from '../../checkIn/madeDue';
import { connectionIn, sessionIn } from '../../connection/parts';
import { dayInWords } from '../../localTime';
import { isWithPerson } from '../../referral/access';
import type { DueRule } from '../dueRule';

/** Somebody did not make it, and nobody has spoken with them since. */
export const afterMissed: DueRule = {
  kind: 'afterMissed',
  name: 'After somebody did not make it',
  together: ({ length: count }) =>
    count === 1 ? '1 person did not make it' : `${count} people did not make it`,
  isWithPerson: true,
  step: 'step',
  from: (found, local) => comingCheckIns(found, local).find(({ type }) => type === 'afterMissed')?.on,
  find: (found, { relations, local, today }) => {
    const due = madeDue(found, today, local).find(({ type }) => type === 'afterMissed');
    const session = due && sessionIn(connectionIn(found, due.connectionId), due.sessionId);
    if (!session || !isWithPerson(relations)) return undefined;
    const what = session.result === 'personCancelled' ? 'They cancelled' : 'They didn’t make it';
    return { since: due.on, why: `${what} on ${dayOf(session.on, today)}: a kind word.` };
  },
};

/** The weekday alone, where that can be no other one. */
function dayOf(on: string, today: string): string {
  const words = dayInWords(on, 'utc');
  return on > daysAfter(today, -7) && on < today ? (words.split(' ')[0] ?? words) : words;
}

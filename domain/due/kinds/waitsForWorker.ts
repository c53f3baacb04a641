import { daysAfter } from '../../businessDays';
import type { Local } from '../../local';
import { dayInWords } from '../../localTime';
import { holderOf } from '../../referral/access';
import type { Case } from '../../referral/case';
import { isStarted } from '../../referral/statusGroups';
import { dateAt } from '../../staff/leave';
import type { DueRule } from '../dueRule';
import { leads } from '../leads';

export const waitsForWorker: DueRule = {
  kind: 'waitsForWorker',
  name: 'Somebody waits for a link worker, or for a hello',
  together: ({ length: count }) =>
    count === 1 ? '1 person waits for a link worker' : `${count} people wait for a link worker`,
  step: 'leadStep',
  from: (found, local) => {
    const waits = waitOf(found, local);
    return waits && [waits.since, waits.helloOn ?? waits.since].sort().at(0);
  },
  find: (found, reader) => {
    const waits = waitOf(found, reader.local);
    if (!waits) return undefined;
    const isHelloDue = waits.helloOn !== undefined && waits.helloOn <= reader.today;
    if (leads(reader)) {
      if (reader.today < waits.since && !isHelloDue) return undefined;
      const hello = isHelloDue ? ' A hello is due, too.' : '';
      const day = dayInWords(found.referral.since, reader.local.timeZone);
      // whoever covers for a Lead may take it, and not name somebody
      const what =
        reader.leadsFor === undefined ? 'Waits for you to name a link worker' : 'Waits for a link worker';
      return { since: waits.since, why: `${what} since ${day}.${hello}` };
    }
    if (!isHelloDue || waits.helloOn === undefined || !reader.relations.includes('mayTake')) return undefined;
    return { since: waits.helloOn, why: 'Waits for a link worker. A hello is due.' };
  },
};

/** Since when the Lead is reminded to name somebody; the person who has been spoken with is theirs at once. */
function waitOf(found: Case, { timeZone }: Local): { since: string; helloOn?: string } | undefined {
  const { referral } = found;
  if (referral.status === 'waiting')
    return {
      since: daysAfter(dateAt(referral.since, timeZone), 1),
      helloOn: dateAt(referral.dueAt, timeZone),
    };
  if (!isStarted(referral) || holderOf(found) !== undefined) return undefined;
  return { since: dateAt(referral.since, timeZone) };
}

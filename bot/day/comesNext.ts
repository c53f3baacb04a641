import { comingCheckIns } from '../../domain/checkIn/madeByWork';
import { earliest } from '../../domain/due/earliest';
import { mayStand } from '../../domain/due/mayStand';
import { dayInWords } from '../../domain/localTime';
import { isWithPerson, relationsTo } from '../../domain/referral/access';
import { workStatuses } from '../../domain/referral/statusGroups';
import { askerFrom, localsWith } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import { mayTake } from '../../domain/staff/rights';
import type { Staff } from '../../domain/staff/staff';
import { localOf, type Services } from '../services';

/** "Your next check-in is on Thursday 26 November.", for whoever has nothing due now. */
export async function comesNext(services: Services, staff: Staff): Promise<string | undefined> {
  const now = services.now();
  const days: { on: string; zone: string }[] = [];
  for (const localId of localsWith(askerFrom(staff, now), mayTake)) {
    const local = localOf(services, localId);
    if (!local) continue;
    const asker = askerFrom(staff, now, local.timeZone);
    const today = dateAt(now, local.timeZone);
    const ahead = {
      partition: localId,
      where: [
        { field: 'referral.takenBy.personId', in: [asker.id, ...(asker.covers ?? [])] },
        { field: 'referral.status', in: workStatuses },
        { field: 'dueFrom', from: today },
      ],
      order: { by: 'dueFrom' },
      limit: 20,
    };
    const { found } = await services.store.query('cases', ahead);
    for (const { document } of found) {
      const made = comingCheckIns(document, local).map((one) => one.on);
      const on = earliest([document.checkIn?.on, ...made].filter((one) => one !== undefined && one > today));
      const isTheirs = isWithPerson(relationsTo(document, asker)) && mayStand(document, 'checkInDue');
      if (isTheirs && on !== undefined && on > today) days.push({ on, zone: local.timeZone });
    }
  }
  const [first] = days.sort((one, other) => (one.on < other.on ? -1 : 1));
  return first && `Your next check-in is on ${dayInWords(first.on, first.zone)}.`;
}

import { daysAfter } from '../businessDays';
import type { Local } from '../local';
import { holderOf } from '../referral/access';
import type { Case } from '../referral/case';
import { dateAt } from '../staff/leave';

/** What the link worker planned to do next, or since when nothing is planned. Dates of the Local. */
export type PlannedStep = { is: 'checkIn' | 'pauseEnds'; on: string } | { is: 'none'; since: string };

export function plannedStep(found: Case, { timeZone }: Pick<Local, 'timeZone'>): PlannedStep | undefined {
  const { referral, checkIn, lastCheckIn } = found;
  if (holderOf(found) === undefined) return undefined;
  switch (referral.status) {
    case 'paused':
      return { is: 'pauseEnds', on: dateAt(referral.dueAt, timeZone) };
    case 'trying':
      return checkIn && referral.giveUpAskedAt === undefined ? { is: 'checkIn', on: checkIn.on } : undefined;
    case 'named':
      return checkIn && { is: 'checkIn', on: checkIn.on };
    case 'gettingStarted': {
      if (checkIn) return { is: 'checkIn', on: checkIn.on };
      const last = [referral.since, lastCheckIn?.at ?? ''].sort().at(-1) ?? referral.since;
      return { is: 'none', since: daysAfter(dateAt(last, timeZone), 1) };
    }
    default:
      return undefined;
  }
}

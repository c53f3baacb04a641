import { daysAfter } from '../businessDays';
import { comingCheckIns } from '../checkIn/madeByWork';
import { holderAction, holderActionEndedOn } from '../conference/after/holderActions';
import { isEnded } from '../connection/states';
import type { Local } from '../local';
import { holderOf } from '../referral/access';
import type { Case } from '../referral/case';
import { dateAt } from '../staff/leave';

/**
 * What the link worker planned to do next, what the work itself asks for before that, or since when there is neither.
 * Dates of the Local.
 */
export type PlannedStep =
  | { is: 'checkIn' | 'pauseEnds' | 'made' | 'action'; on: string }
  | { is: 'none'; since: string };

export function plannedStep(
  found: Case,
  local: Pick<Local, 'timeZone' | 'holidays' | 'clocks'>,
): PlannedStep | undefined {
  const { referral, checkIn } = found;
  const { timeZone } = local;
  if (holderOf(found) === undefined) return undefined;
  switch (referral.status) {
    case 'paused':
      return { is: 'pauseEnds', on: dateAt(referral.dueAt, timeZone) };
    case 'trying':
      return checkIn && referral.giveUpAskedAt === undefined ? { is: 'checkIn', on: checkIn.on } : undefined;
    case 'named':
      return checkIn && { is: 'checkIn', on: checkIn.on };
    case 'gettingStarted': {
      const made = madeNext(found, local);
      if (made !== undefined && (!checkIn || made < checkIn.on)) return { is: 'made', on: made };
      if (checkIn) return { is: 'checkIn', on: checkIn.on };
      const action = holderAction(found);
      if (action) return { is: 'action', on: action.by };
      const last = [dateAt(lastStep(found, referral.since), timeZone), holderActionEndedOn(found)].sort();
      return { is: 'none', since: daysAfter(last.at(-1) ?? '', 1) };
    }
    default:
      return undefined;
  }
}

/** When they were last in touch, or the last visit was told or fell away. */
function lastStep({ lastCheckIn, connections = [] }: Case, since: string): string {
  const visits = connections.flatMap((one) => [
    ...(isEnded(one.state) ? [one.since] : []),
    ...one.sessions.map(({ toldAt = '' }) => toldAt),
  ]);
  return [since, lastCheckIn?.at ?? '', ...visits].sort().at(-1) ?? since;
}

/** A call before a visit is over with the visit: what comes after it stands until it is done. */
function madeNext(found: Case, local: Pick<Local, 'timeZone' | 'holidays' | 'clocks'>): string | undefined {
  return comingCheckIns(found, local).find(({ type }) => type !== 'beforeFirstVisit')?.on;
}

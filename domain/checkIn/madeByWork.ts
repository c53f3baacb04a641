import { businessDate, daysAfter } from '../businessDays';
import type { Local } from '../local';
import { holderOf } from '../referral/access';
import type { Case } from '../referral/case';
import { dateAt } from '../staff/leave';
import { beforeFirstVisits } from './beforeFirstVisits';
import type { CheckInType } from './checkIn';
import { followUpDay } from './followUp';
import { triedOn } from './inTouch';
import { missedVisits } from './missedVisits';
import { openVisits, type Visit } from './openVisits';

/** A check-in that follows from the work itself: read each time, never stored. Dates of the Local. */
export interface ComingCheckIn {
  type: CheckInType;
  /** From this day on it stands, until it is done. */
  on: string;
  /** Its last day, where it has one. */
  until?: string;
  connectionId?: string;
  sessionId?: string;
}

type Where = Pick<Local, 'timeZone' | 'holidays' | 'clocks'>;
const notReached = ['leftMessage', 'noAnswer', 'texted'];

/** All that the work itself asks for, the earliest first. While a case rests, only the end of the rest. */
export function comingCheckIns(found: Case, local: Where): ComingCheckIn[] {
  const { referral } = found;
  const later = followUpDay(found);
  if (later !== undefined) return [{ type: 'longTail', on: later }];
  if (holderOf(found) === undefined) return [];
  if (referral.status === 'paused')
    return [{ type: 'pauseReview', on: dateAt(referral.dueAt, local.timeZone) }];
  if (referral.status !== 'gettingStarted') return [];
  return [...before(found, local), ...toTell(found, local), ...afterMissed(found, local)].sort(
    (one, other) => (one.on < other.on ? -1 : 1),
  );
}

function before(found: Case, local: Where): ComingCheckIn[] {
  return beforeFirstVisits(found, local).map(({ on, notBefore = on, ...visit }) => ({
    type: 'beforeFirstVisit',
    on: notBefore > on ? notBefore : on,
    until: visit.session.on,
    ...idsOf(visit),
  }));
}

/** Stands until somebody tells how it was. */
function toTell(found: Case, local: Where): ComingCheckIn[] {
  return openVisits(found, local.timeZone).map((visit) => ({
    type: visit.connection.visits > 0 ? 'settlingIn' : 'afterFirstVisit',
    on: againAfterTry(found, daysAfter(visit.session.on, 1), local),
    ...idsOf(visit),
  }));
}

function afterMissed(found: Case, local: Where): ComingCheckIn[] {
  return missedVisits(found).map((visit) => {
    const told = dateAt(visit.session.toldAt ?? '', local.timeZone);
    return {
      type: 'afterMissed',
      on: againAfterTry(found, businessDate(told, 1, local), local),
      ...idsOf(visit),
    };
  });
}

/** Who could not be reached is tried again some days later, as at any other check-in. */
function againAfterTry(found: Case, on: string, local: Where): string {
  const tried = triedOn(found, notReached, local.timeZone);
  return tried !== undefined && tried >= on ? businessDate(tried, local.clocks.nextTry, local) : on;
}

function idsOf({ connection, session }: Visit): Pick<ComingCheckIn, 'connectionId' | 'sessionId'> {
  return { connectionId: connection.id, sessionId: session.id };
}

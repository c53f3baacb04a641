import { DateTime } from 'luxon';
import { afterBusinessDays } from '../businessDays';
import type { Local } from '../local';
import type { Case } from '../referral/case';
import { isStarted } from '../referral/statusGroups';
import type { Staff } from '../staff/staff';
import type { CheckInResult, CheckInType, NextCheckIn } from './checkIn';
import { checkInDueAt } from './checkInDay';
import { goodDay } from './goodDay';
import { madeDue } from './madeDue';
import { regularType } from './regularType';
import { isSpoken, typeNow } from './spoken';

const usualDays = 14;
const laterDays = 28;

/** When to get in touch next, after that result: a day that suits both of them. None where they asked to stop. */
export function proposedCheckIn(
  found: Case,
  result: CheckInResult | undefined,
  today: string,
  local: Local,
  works: Pick<Staff, 'hours' | 'leave'> = {},
): NextCheckIn | undefined {
  if (result === 'askedToStop') return undefined;
  // some weeks after the end they are asked once, unless nobody reached them or another time suits them
  if (found.referral.status === 'closed' && (result === undefined || isAsked(result))) return undefined;
  if (result !== 'askedLater' && found.checkIn && isBesides(found, found.checkIn, today, local)) {
    const { type, on, way } = found.checkIn;
    return { type, on, way };
  }
  const begin = DateTime.fromISO(today, { zone: local.timeZone });
  const after = begin.plus({ days: daysAfter(found, result, today, local) });
  const on = goodDay(after.toISODate() ?? '', found.rhythm ?? {}, works, local);
  // after leave of more than a year there is no day to propose
  if (checkInDueAt(on, begin.toUTC().toISO() ?? '', local) === undefined) return undefined;
  return { type: typeAfter(found, result), on, way: found.participant.contact.way };
}

function daysAfter(found: Case, result: CheckInResult | undefined, today: string, local: Local): number {
  if (result === 'askedLater') return laterDays;
  if (result === undefined || isSpoken(result)) return found.rhythm?.everyDays ?? usualDays;
  const begin = DateTime.fromISO(today, { zone: local.timeZone });
  const end = afterBusinessDays(begin.toUTC().toISO() ?? '', local.clocks.nextTry, local);
  const day = DateTime.fromISO(end, { zone: local.timeZone }).startOf('day');
  return Math.round(day.diff(begin, 'days').days);
}

/** Whom they did not reach they get in touch with about the same. */
function typeAfter(found: Case, result: CheckInResult | undefined): CheckInType {
  if (found.referral.status === 'closed') return 'longTail';
  const now = typeNow(found);
  if (result !== undefined && !isSpoken(result)) return now;
  if (!isStarted(found.referral) || now === 'firstContact') return 'whatMatters';
  return found.referral.status === 'paused' ? 'pauseReview' : regularType(found);
}

function isAsked(result: CheckInResult): boolean {
  return result === 'spoke' || result === 'met' || result === 'texted';
}

/** What the work itself asks for today comes before the one that was agreed on, which stands. */
function isBesides(found: Case, { on }: NextCheckIn, today: string, local: Local): boolean {
  return on > today && madeDue(found, today, local).length > 0;
}

import { weekdays } from '../activity/search/wanted';
import { businessDate, daysAfter, weekdayOf } from '../businessDays';
import type { Local } from '../local';
import type { Case } from '../referral/case';
import { dateAt } from '../staff/leave';
import { inTouchOn, triedOn } from './inTouch';
import { openVisits, type Visit } from './openVisits';

const nearDays = 3;

/** A call before somebody goes somewhere for the first time. Dates of the Local. */
export interface BeforeFirst extends Visit {
  /** The day for it: a business day before the visit. */
  on: string;
  /** Somebody was in touch then, too long before the visit for whoever calls on `on`. */
  inTouchOn?: string;
  /** After a try in vain: not again on the same day. */
  notBefore?: string;
}

/** Of each activity where nobody has been yet, unless somebody was in touch since it was planned and not long before. */
export function beforeFirstVisits(found: Case, local: Pick<Local, 'timeZone' | 'holidays'>): BeforeFirst[] {
  const open = openVisits(found, local.timeZone);
  const first = open.filter(
    ({ connection, session }) =>
      connection.visits === 0 && open.find((one) => one.connection === connection)?.session === session,
  );
  return first.flatMap((visit) => {
    const { setAt } = visit.session;
    const on = dayFor(found, visit, local);
    const touchedOn = inTouchOn(found, setAt, local.timeZone);
    if (isNear(touchedOn, visit, on)) return [];
    const tried = triedOn(found, ['leftMessage', 'noAnswer'], local.timeZone);
    const isTried = tried !== undefined && tried >= dateAt(setAt, local.timeZone);
    const notBefore = isTried ? daysAfter(tried, 1) : undefined;
    if (notBefore !== undefined && notBefore > visit.session.on) return [];
    return [{ ...visit, on, ...(touchedOn && { inTouchOn: touchedOn }), ...(notBefore && { notBefore }) }];
  });
}

/** Whether being in touch on that date is soon enough before the visit, for somebody who would call on `day`. */
export function isNear(date: string | undefined, { session }: Visit, day: string): boolean {
  const near = daysAfter(session.on, -nearDays);
  return date !== undefined && date >= (near < day ? near : day);
}

/** The last business day before it; one that suits them, where there is one near it. */
function dayFor({ rhythm }: Case, { session }: Visit, local: Pick<Local, 'timeZone' | 'holidays'>): string {
  const last = businessDate(session.on, -1, local);
  const best = rhythm?.bestDays ?? [];
  const earliest =
    [daysAfter(session.on, -nearDays), dateAt(session.setAt, local.timeZone)].sort().at(-1) ?? last;
  for (let day = last; day >= earliest; day = businessDate(day, -1, local))
    if (best.some((one) => weekdays.indexOf(one) + 1 === weekdayOf(day))) return day;
  return last;
}

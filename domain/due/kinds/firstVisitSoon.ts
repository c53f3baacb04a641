import { daysAfter } from '../../businessDays';
import { type BeforeFirst, beforeFirstVisits, isNear } from '../../checkIn/beforeFirstVisits';
import type { Local } from '../../local';
import { dayInWords } from '../../localTime';
import { holderOf, isWithPerson } from '../../referral/access';
import type { Case } from '../../referral/case';
import type { DueReader, DueRule, Found } from '../dueRule';
import { earliest } from '../earliest';

/** So far back everybody has had a day of work: who works one day a week hears of it on that day. */
const mostDaysEarlier = 7;

/** A word before somebody goes somewhere for the first time. Which activity it is does not stand here. */
export const firstVisitSoon: DueRule = {
  kind: 'firstVisitSoon',
  name: 'A first visit is near',
  together: ({ length: count }) => (count === 1 ? '1 first visit is near' : `${count} first visits are near`),
  isWithPerson: true,
  step: 'step',
  from: (found, local) => earliest(callsBefore(found, local).map(fromFor)),
  find: (found, reader) => {
    if (!isWithPerson(reader.relations)) return undefined;
    const [first] = callsBefore(found, reader.local)
      .flatMap((call) => dueFor(call, reader))
      .sort((one, other) => (one.by < other.by ? -1 : 1));
    return first;
  },
};

function callsBefore(found: Case, local: Local): BeforeFirst[] {
  if (found.referral.status !== 'gettingStarted' || holderOf(found) === undefined) return [];
  return beforeFirstVisits(found, local);
}

/** The first day on which it may stand for anybody: who was in touch before that day of theirs calls no more. */
function fromFor({ on, inTouchOn, notBefore }: BeforeFirst): string {
  const days = [daysAfter(on, -mostDaysEarlier), inTouchOn && daysAfter(inTouchOn, 1), notBefore];
  return (
    days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? on
  );
}

function dueFor(call: BeforeFirst, { today, lastWorkDate }: DueReader): (Found & { by: string })[] {
  const { on } = call.session;
  const theirs = lastWorkDate(call.on);
  const { notBefore = theirs } = call;
  const since = notBefore > theirs ? notBefore : theirs;
  if (today < since || today > on || isNear(call.inTouchOn, call, theirs)) return [];
  const isLast = lastWorkDate(daysAfter(on, -1)) <= today;
  return [{ since, by: on, why: `First visit ${whenIn(on, today)}.`, ...(isLast && { isUrgent: true }) }];
}

function whenIn(on: string, today: string): string {
  if (on === today) return 'today';
  return on === daysAfter(today, 1) ? 'tomorrow' : `on ${dayInWords(on, 'utc')}`;
}

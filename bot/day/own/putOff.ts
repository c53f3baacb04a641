import type { Day } from '../../../domain/day/day';
import { snoozeChoices, snoozed, snoozeUntil } from '../../../domain/day/snooze';
import { dayInWords } from '../../../domain/localTime';
import type { Asker } from '../../../domain/staff/asker';
import { dateAt } from '../../../domain/staff/leave';
import type { Press } from '../../press';
import { chosenAmong } from '../../referral/chosen';
import type { Services } from '../../services';
import { ownHours } from '../../staff/ownHours';
import { changeDay } from './changeDay';
import { type OwnDue, ownDue } from './ownDue';

/** `until` in words. */
export type PutOff = { is: 'putOff'; until: string } | { is: 'notDue' } | { is: 'unknown' };

export const notDueNow = 'Nothing was put off: it is not due for you any more.';
const mostKept = 200;

/** Puts a line of theirs off, and says until when. Nothing is kept about what is not due for them. */
export async function putOff(services: Services, by: Asker, press: Press): Promise<PutOff> {
  const { key = '', until: choice } = press.ids;
  const until = chosenAmong(snoozeChoices, choice);
  const [hours, own] = await Promise.all([ownHours(services, by), ownDue(services, by)]);
  if (!hours || !own || !until || !/^[a-zA-Z]+\|/.test(key)) return { is: 'unknown' };
  if (!isKnown(key, own)) return { is: 'notDue' };
  const { staff, local } = hours;
  const today = dateAt(services.now(), local.timeZone);
  const day = await changeDay(services, by, press, (found) =>
    atMost(snoozed(found, key, snoozeUntil(until, today, staff, local), today)),
  );
  const date = day.snoozed[key];
  return date === undefined ? { is: 'notDue' } : { is: 'putOff', until: dayInWords(date, local.timeZone) };
}

/** The same press delivered once more names what it put off itself. */
function isKnown(key: string, { due, day }: OwnDue): boolean {
  return (
    due.lines.some((line) => line.key === key) || due.hidden.includes(key) || Object.hasOwn(day.snoozed, key)
  );
}

/** What was put off last is kept. */
function atMost(day: Day): Day {
  const snoozedOn = Object.entries(day.snoozedOn ?? {});
  return {
    ...day,
    snoozed: Object.fromEntries(Object.entries(day.snoozed).slice(-mostKept)),
    snoozedOn: Object.fromEntries(snoozedOn.slice(-mostKept)),
  };
}

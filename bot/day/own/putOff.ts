import { snoozeChoices, snoozed, snoozeUntil } from '../../../domain/day/snooze';
import { dayInWords } from '../../../domain/localTime';
import type { Asker } from '../../../domain/staff/asker';
import { dateAt } from '../../../domain/staff/leave';
import type { Press } from '../../press';
import { chosenAmong } from '../../referral/chosen';
import type { Services } from '../../services';
import { ownHours } from '../../staff/ownHours';
import { changeDay } from './changeDay';

/** Puts a line of theirs off, and says until when in words; undefined where the press names none. */
export async function putOff(services: Services, by: Asker, press: Press): Promise<string | undefined> {
  const { key = '', until: choice } = press.ids;
  const until = chosenAmong(snoozeChoices, choice);
  const own = await ownHours(services, by);
  if (!own || !until || !/^[a-zA-Z]+\|[\w|-]+$/.test(key)) return undefined;
  const { staff, local } = own;
  const today = dateAt(services.now(), local.timeZone);
  const day = await changeDay(services, by, press, (found) =>
    snoozed(found, key, snoozeUntil(until, today, staff, local), today),
  );
  const date = day.snoozed[key];
  return date === undefined ? undefined : dayInWords(date, local.timeZone);
}

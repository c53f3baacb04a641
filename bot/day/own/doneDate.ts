import { doneLine } from '../../../cards/day/own/doneLine';
import { ownDates } from '../../../domain/day/day';
import { ownDateDone, ownDateNames } from '../../../domain/day/ownDates';
import type { Asker } from '../../../domain/staff/asker';
import { dateAt } from '../../../domain/staff/leave';
import type { Answer } from '../../answer';
import { tooOld } from '../../door/pages';
import type { Press } from '../../press';
import { chosenAmong } from '../../referral/chosen';
import type { Services } from '../../services';
import { ownHours } from '../../staff/ownHours';
import { backTo } from './backTo';
import { changeDay } from './changeDay';
import { dialogNonce } from './dialogNonce';

/** A supervision or training took place: its date and nothing else is kept. */
export async function doneDate(services: Services, by: Asker, press: Press): Promise<Answer> {
  const name = chosenAmong(ownDates, press.ids['date']);
  const own = await ownHours(services, by);
  if (!name || !own) return tooOld();
  const today = dateAt(services.now(), own.local.timeZone);
  const day = await changeDay(services, by, press, (found) => ownDateDone(found, name, today));
  const nonce = dialogNonce(press, day, 'next');
  const says = `✓ ${ownDateNames[name]}: written down as done.`;
  return backTo(services, by, press, [
    doneLine(says, 'Set the next date', { verb: 'reminders.form', nonce }),
  ]);
}

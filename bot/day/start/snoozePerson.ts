import { doneLine } from '../../../cards/day/own/doneLine';
import { runIn } from '../../../cards/day/start/run';
import { problem } from '../../../cards/parts';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { tooOld } from '../../door/pages';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { dayOf } from '../dayOf';
import { dialogNonce } from '../own/dialogNonce';
import { notDueNow, putOff } from '../own/putOff';
import { calledNow } from './calledNow';
import { nextPerson } from './nextPerson';

/** "Not now": the check-in stays as it is, and stands on their card again on that day. */
export async function snoozePerson(services: Services, by: Asker, press: Press): Promise<Answer> {
  const outcome = await putOff(services, by, press);
  if (outcome.is === 'unknown') return tooOld();
  const run = runIn(press.ids);
  if (outcome.is === 'notDue') return nextPerson(services, by, press, run, [problem(notDueNow)]);
  const nonce = dialogNonce(press, await dayOf(services, by.id), 'undo');
  const undo = { verb: 'day.back', ids: press.ids, nonce };
  const called = await calledNow(services, by, press);
  const whom = called === undefined ? '' : `: ${called}`;
  const top = doneLine(`✓ Put off until ${outcome.until}${whom}`, 'Undo', undo);
  return nextPerson(services, by, press, { ...run, putOff: run.putOff + 1 }, [top]);
}

import { doneLine } from '../../../cards/day/own/doneLine';
import { runIn } from '../../../cards/day/start/run';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { tooOld } from '../../door/pages';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { dayOf } from '../dayOf';
import { dialogNonce } from '../own/dialogNonce';
import { putOff } from '../own/putOff';
import { nextPerson } from './nextPerson';

/** "Not now": the check-in stays as it is, and stands on their card again on that day. */
export async function snoozePerson(services: Services, by: Asker, press: Press): Promise<Answer> {
  const until = await putOff(services, by, press);
  if (until === undefined) return tooOld();
  const run = runIn(press.ids);
  const nonce = dialogNonce(press, await dayOf(services, by.id), 'undo');
  const { caseId = '' } = press.ids;
  const undo = { verb: 'day.back', ids: press.ids, nonce };
  const top = doneLine(`✓ Put off until ${until}: ${caseId}`, 'Undo', undo);
  return nextPerson(services, by, press, { ...run, putOff: run.putOff + 1 }, [top]);
}

import { newRun } from '../../../cards/day/start/run';
import { placeOf } from '../../../domain/due/inOrder';
import { isWithPerson } from '../../../domain/referral/access';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { notFound } from '../../notFound';
import type { Press } from '../../press';
import { detailsFor } from '../../referral/drawCase';
import { viewCase } from '../../referral/viewCase';
import type { Services } from '../../services';
import { dialogNonce } from '../own/dialogNonce';
import { ownDue } from '../own/ownDue';
import { personDialog } from './personDialog';
import { waitingIn } from './waitingIn';

/** "Open" in a row of the day: their form, and then whoever comes after. What is due no more opens as it stands. */
export async function openPerson(services: Services, by: Asker, press: Press): Promise<Answer> {
  const own = await ownDue(services, by);
  if (!own) return notFound(services, by, press, 'view');
  return viewCase(services, by, press, (found, relations) => {
    const waiting = waitingIn(own.due.lines);
    const at = waiting.findIndex(({ about }) => about.caseId === found.id);
    const line = waiting[at];
    if (!line || !isWithPerson(relations)) return detailsFor(services, by, press, found, relations);
    return personDialog(services, {
      found,
      own,
      run: { ...newRun, after: placeOf(line), seen: at + 1 },
      nonce: dialogNonce(press, own.day, `${found.id} ${found.revision}`),
    });
  });
}

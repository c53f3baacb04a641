import { runIn } from '../../../cards/day/start/run';
import { line } from '../../../cards/parts';
import { notSnoozed } from '../../../domain/day/snooze';
import { isWithPerson } from '../../../domain/referral/access';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { notFound } from '../../notFound';
import type { Press } from '../../press';
import { detailsFor } from '../../referral/drawCase';
import { viewCase } from '../../referral/viewCase';
import type { Services } from '../../services';
import { changeDay } from '../own/changeDay';
import { dialogNonce } from '../own/dialogNonce';
import { ownDue } from '../own/ownDue';
import { personDialog } from './personDialog';

/** "Undo" after putting somebody off: they are due today after all, and their form opens again. */
export async function backToPerson(services: Services, by: Asker, press: Press): Promise<Answer> {
  await changeDay(services, by, press, (day) => notSnoozed(day, press.ids['key'] ?? ''));
  const own = await ownDue(services, by);
  if (!own) return notFound(services, by, press, 'view');
  return viewCase(services, by, press, (found, relations) => {
    if (!isWithPerson(relations)) return detailsFor(services, by, press, found, relations);
    const nonce = dialogNonce(press, own.day, `${found.id} ${found.revision}`);
    return personDialog(services, {
      found,
      own,
      run: runIn(press.ids),
      nonce,
      top: [line('✓ Back on today’s list.')],
    });
  });
}

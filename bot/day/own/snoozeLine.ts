import { doneLine } from '../../../cards/day/own/doneLine';
import { line, problem } from '../../../cards/parts';
import { notSnoozed } from '../../../domain/day/snooze';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { tooOld } from '../../door/pages';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { dayOf } from '../dayOf';
import { backTo } from './backTo';
import { changeDay } from './changeDay';
import { dialogNonce } from './dialogNonce';
import { notDueNow, putOff } from './putOff';

/** "Tomorrow", "Next working day", "Next week" in a list. */
export async function snoozeLine(services: Services, by: Asker, press: Press): Promise<Answer> {
  const outcome = await putOff(services, by, press);
  if (outcome.is === 'unknown') return tooOld();
  if (outcome.is === 'notDue') return backTo(services, by, press, [problem(notDueNow)]);
  const nonce = dialogNonce(press, await dayOf(services, by.id), 'undo');
  const top = doneLine(`✓ Put off until ${outcome.until}.`, 'Undo', {
    verb: 'due.back',
    ids: press.ids,
    nonce,
  });
  return backTo(services, by, press, [top]);
}

/** Takes it back: it is due today after all. */
export async function bringBack(services: Services, by: Asker, press: Press): Promise<Answer> {
  await changeDay(services, by, press, (day) => notSnoozed(day, press.ids['key'] ?? ''));
  return backTo(services, by, press, [line('✓ Back on today’s list.')]);
}

import { line } from '../../../cards/parts';
import { setMuted } from '../../../domain/day/mute';
import { dueRules } from '../../../domain/due/dueRules';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { tooOld } from '../../door/pages';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { kindAnswer, kindIn } from '../kindDialog';
import { changeDay } from './changeDay';

/** "Stop these reminders": no message holds this kind any more. */
export async function muteKind(services: Services, by: Asker, press: Press): Promise<Answer> {
  const kind = kindIn(press);
  if (!kind || kind === 'whileAway') return tooOld();
  await changeDay(services, by, press, (day) => setMuted(day, [...day.muted, kind]));
  return kindAnswer(services, by, press, [line(`✓ Stopped: ${dueRules[kind].name}.`)]);
}

/** "Bring back". */
export async function unmuteKind(services: Services, by: Asker, press: Press): Promise<Answer> {
  const kind = kindIn(press);
  if (!kind) return tooOld();
  await changeDay(services, by, press, (day) =>
    setMuted(
      day,
      day.muted.filter((one) => one !== kind),
    ),
  );
  return kindAnswer(services, by, press, [line(`✓ You are reminded again: ${dueRules[kind].name}.`)]);
}

import { line } from '../../../cards/parts';
import { mutableKinds, setMuted } from '../../../domain/day/mute';
import type { DueKind } from '../../../domain/due/dueKind';
import { dueRules } from '../../../domain/due/dueRules';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { everyRole } from '../../door/everyRole';
import { tooOld } from '../../door/pages';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { kindAnswer, kindIn } from '../kindDialog';
import { changeDay } from './changeDay';
import { ownDue } from './ownDue';

/** "Stop these reminders": no message holds this kind any more. */
export async function muteKind(services: Services, by: Asker, press: Press): Promise<Answer> {
  const kind = kindIn(press);
  if (!kind || !(await mayGet(services, by, kind))) return tooOld();
  await changeDay(services, by, press, (day) => setMuted(day, [...day.muted, kind]));
  return kindAnswer(services, by, press, [line(`✓ Stopped: ${dueRules[kind].name}.`)]);
}

/** Of their roles, or due for them now in place of somebody else. */
async function mayGet(services: Services, by: Asker, kind: DueKind): Promise<boolean> {
  if (kind === 'whileAway') return false;
  if (mutableKinds(everyRole(by)).includes(kind)) return true;
  return (await ownDue(services, by))?.due.lines.some((one) => one.kind === kind) ?? false;
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

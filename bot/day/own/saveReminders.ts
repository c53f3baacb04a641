import { setMuted } from '../../../domain/day/mute';
import { setOwnDates } from '../../../domain/day/ownDates';
import type { Asker } from '../../../domain/staff/asker';
import { dateAt } from '../../../domain/staff/leave';
import type { Answer } from '../../answer';
import { everyRole } from '../../door/everyRole';
import { notFound } from '../../notFound';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { ownHours } from '../../staff/ownHours';
import { dayOf } from '../dayOf';
import { remindersFormAnswer } from '../reminders';
import { changeDay } from './changeDay';
import { readReminders } from './readReminders';

/** Keeps what they ticked and their dates, or gives the form back with what is to be mended. */
export async function saveReminders(services: Services, by: Asker, press: Press): Promise<Answer> {
  const own = await ownHours(services, by);
  if (!own) return notFound(services, by, press, 'write');
  const today = dateAt(services.now(), own.local.timeZone);
  const day = await dayOf(services, by.id);
  const read = readReminders(press.inputs, day, everyRole(by), today);
  if (read.is === 'incomplete')
    return remindersFormAnswer(press, { ...own, day, by }, { typed: press.inputs, problems: read.problems });
  await changeDay(services, by, press, (found) => setOwnDates(setMuted(found, read.muted), read.dates));
  return { line: 'Saved. Write reminders to see or change it at any time.' };
}

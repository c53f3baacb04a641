import { runIn } from '../../../cards/day/start/run';
import { line, problem } from '../../../cards/parts';
import { refusalSentence } from '../../../cards/refusalSentence';
import { notSnoozed } from '../../../domain/day/snooze';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { changeDay } from '../own/changeDay';
import { nextPerson } from './nextPerson';
import { personAgain } from './personAgain';

/** "Undo" after putting somebody off: they are due today after all, and their form opens again. */
export async function backToPerson(services: Services, by: Asker, press: Press): Promise<Answer> {
  await changeDay(services, by, press, (day) => notSnoozed(day, press.ids['key'] ?? ''));
  const again = await personAgain(services, by, press, [line('✓ Back on today’s list.')]);
  if (again) return again;
  return nextPerson(services, by, press, runIn(press.ids), [problem(refusalSentence['not-yours'])]);
}

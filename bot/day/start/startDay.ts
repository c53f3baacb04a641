import { runIn } from '../../../cards/day/start/run';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { nextPerson } from './nextPerson';

/** "Start", "Skip" and "Next person": the first of the day, or the one after. */
export function startDay(services: Services, by: Asker, press: Press): Promise<Answer> {
  return nextPerson(services, by, press, runIn(press.ids));
}

import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import type { Press } from '../press';
import type { Services } from '../services';
import { groupAnswer } from './groupAnswer';
import { noGroup } from './noGroup';
import { readGroup } from './readGroup';

/** One group of the reader's Local. */
export async function openGroup(services: Services, by: Asker, press: Press): Promise<Answer> {
  const held = await readGroup(services, by, press);
  return held ? groupAnswer(services, by, press, held.document) : noGroup(services, by, press, 'view');
}

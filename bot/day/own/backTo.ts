import type { Element } from '../../../cards/card';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { kindAnswer } from '../kindDialog';
import { openAll } from '../openAll';
import { putOffAnswer } from './openPutOff';

/** The dialog that it was pressed in, drawn again, with what was done on top. */
export async function backTo(
  services: Services,
  by: Asker,
  press: Press,
  top: readonly Element[],
): Promise<Answer> {
  if (press.ids['from'] === 'kind') return kindAnswer(services, by, press, top);
  if (press.ids['from'] === 'putOff') return putOffAnswer(services, by, press, top);
  const answer = await openAll(services, by, press);
  if (!('dialog' in answer)) return answer;
  return { ...answer, dialog: { ...answer.dialog, body: [...top, ...answer.dialog.body] } };
}

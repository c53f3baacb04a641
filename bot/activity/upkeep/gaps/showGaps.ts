import type { Asker } from '../../../../domain/staff/asker';
import { type Answer, asDialog } from '../../../answer';
import { nonceAfter } from '../../../nonce';
import type { Press } from '../../../press';
import type { Services } from '../../../services';
import { gapsAnswer } from './gapsAnswer';

/** `gaps`, in the person's own chat. */
export function showGaps(services: Services, by: Asker): Promise<Answer> {
  return gapsAnswer(services, by, { from: undefined, nonce: services.newNonce() });
}

/** The list for the one who pressed, from the place that the press names. */
export async function openGaps(services: Services, by: Asker, press: Press): Promise<Answer> {
  const { from } = press.ids;
  return asDialog('Gaps', await gapsAnswer(services, by, { from, nonce: nonceAfter(press.nonce) }));
}

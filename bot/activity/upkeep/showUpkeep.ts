import type { Asker } from '../../../domain/staff/asker';
import { type Answer, asDialog } from '../../answer';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { upkeepAnswer } from './upkeepAnswer';

/** `upkeep`, in the person's own chat. */
export function showUpkeep(services: Services, by: Asker): Promise<Answer> {
  return upkeepAnswer(services, by, { page: undefined, nonce: services.newNonce() });
}

/** The list for the one who pressed, from the place that the press names. */
export async function openUpkeep(services: Services, by: Asker, press: Press): Promise<Answer> {
  const { page } = press.ids;
  return asDialog('Upkeep', await upkeepAnswer(services, by, { page, nonce: nonceAfter(press.nonce) }));
}

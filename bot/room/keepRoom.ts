import type { Room } from '../press';
import { keepReference } from '../sending/references';
import type { Services } from '../services';
import { roomId } from './roomId';

/** Remembers how a chat of several people is written to. Gives back the id of that, by which it is known from now on. */
export async function keepRoom(
  services: Services,
  { conversationId, serviceUrl, botId }: Room,
): Promise<string> {
  const id = roomId(conversationId);
  const { tenantId } = services;
  await keepReference(services, {
    id,
    personId: id,
    tenantId,
    conversationId,
    serviceUrl,
    botId,
    reachable: true,
  });
  return id;
}

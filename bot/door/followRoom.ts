import type { Activity } from 'botbuilder';
import { keepRoom } from '../room/keepRoom';
import { roomId } from '../room/roomId';
import { markUnreachable } from '../sending/references';
import type { Services } from '../services';
import { roomOf } from './incoming';

/** The bot was taken out of a chat that it writes to, or put back into it. Of any other chat nothing is kept. */
export async function followRoom(services: Services, activity: Activity): Promise<void> {
  const room = roomOf(activity);
  const { type, action, membersAdded = [], membersRemoved = [], recipient } = activity;
  const isThis = ({ id }: { id: string }) => id === recipient.id;
  const isInstall = type === 'installationUpdate';
  const isRemoved = isInstall ? action?.startsWith('remove') : membersRemoved.some(isThis);
  if (!room || !(isInstall || isRemoved || membersAdded.some(isThis))) return;
  const id = roomId(room.conversationId);
  if (!(await services.store.read('references', id, id))) return;
  if (isRemoved) await markUnreachable(services, id, 'uninstalled', room.conversationId);
  else await keepRoom(services, room);
}

import type { Activity } from 'botbuilder';
import type { Surface } from '../../domain/audit';
import type { Room } from '../press';
import { pressedOnMessage } from './messageAction';

/** Who sent an activity, as Teams says. The name is for colleagues to read and decides nothing. */
export interface Sender {
  personId: string | undefined;
  name: string;
}

export function senderOf({ from }: Activity): Sender {
  // a name is shown in cards, where these signs would be read as markup
  const name = (from.name ?? '')
    .slice(0, 200)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|:\/\//gu, ' ')
    .replace(/[*_`[\]<>#|~\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
  return { personId: from.aadObjectId || undefined, name: name || 'A colleague' };
}

/** Anything that does not say it is one-to-one is shared. */
export function surfaceOf(activity: Activity): Surface {
  const { conversation } = activity;
  if (conversation.conversationType === 'personal') return 'personal';
  if (isInMeeting(activity)) return 'meeting';
  return conversation.conversationType === 'channel' ? 'channel' : 'groupChat';
}

/** The chat of several people that an activity came from; undefined for a one-to-one chat. */
export function roomOf(activity: Activity): Room | undefined {
  const { conversation, serviceUrl, recipient } = activity;
  if (conversation.conversationType === 'personal') return undefined;
  return {
    conversationId: conversation.id,
    serviceUrl,
    botId: recipient.id,
    isMeeting: isInMeeting(activity),
    surface: surfaceOf(activity),
  };
}

/** Teams names the meeting beside what comes from its chat, and the chat by it. */
function isInMeeting({ conversation, channelData }: Activity): boolean {
  const meeting = (channelData as { meeting?: { id?: unknown } } | undefined)?.meeting;
  return meeting?.id !== undefined || conversation.id.startsWith('19:meeting_');
}

const pressNames = ['adaptiveCard/action', 'task/fetch', 'task/submit'];

/** The data of a pressed button, and where its answer goes; undefined for any other activity. */
export function pressedIn(activity: Activity): { data: unknown; through: 'card' | 'dialog' } | undefined {
  if (activity.type !== 'invoke') return undefined;
  if (!pressNames.includes(activity.name ?? '')) return pressedOnMessage(activity);
  const value = activity.value as { action?: { verb?: unknown; data?: object }; data?: object } | undefined;
  if (activity.name !== 'adaptiveCard/action') return { data: value?.data, through: 'dialog' };
  return { data: { ...value?.action?.data, verb: value?.action?.verb }, through: 'card' };
}

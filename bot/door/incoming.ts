import type { Activity } from 'botbuilder';
import type { Surface } from '../../domain/audit';
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
export function surfaceOf({ conversation }: Activity): Surface {
  if (conversation.conversationType === 'personal') return 'personal';
  return conversation.conversationType === 'channel' ? 'channel' : 'groupChat';
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

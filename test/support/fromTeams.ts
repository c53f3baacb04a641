export const tenantId = '11111111-2222-4333-8444-555555555555';
let activities = 0;

export interface Conversation {
  id: string;
  conversationType: string;
}
export type Place = 'channel' | 'groupChat' | 'meeting';

export const meetingChat = '19:meeting_abc@thread.v2';

export function conversationOf(place: Place): Conversation {
  return place === 'meeting'
    ? { id: meetingChat, conversationType: 'groupChat' }
    : { id: `19:${place}`, conversationType: place };
}

/** What Teams puts around whatever somebody does in a chat. */
export function fromTeams(
  serviceUrl: string,
  { id, name }: { id: string; name: string },
  conversation: Conversation,
  more: Record<string, unknown>,
) {
  activities += 1;
  return {
    id: `in-${activities}`,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${id}`, aadObjectId: id, name },
    recipient: { id: '28:bot', name: 'Local Connections' },
    conversation: { ...conversation, tenantId },
    channelData: {
      tenant: { id: tenantId },
      ...(conversation.id === meetingChat && { meeting: { id: 'meeting-1' } }),
    },
    locale: 'en-AU',
    ...more,
  };
}

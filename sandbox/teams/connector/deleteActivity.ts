import type { Teams } from '../teams';
import { type ConnectorAnswer, refused } from './connectorAnswer';

export function deleteActivity(teams: Teams, conversationId: string, activityId: string): ConnectorAnswer {
  const chat = teams.chat(conversationId);
  const place = chat?.messages.findIndex(({ id, from }) => id === activityId && from === 'bot') ?? -1;
  if (!chat || place < 0) {
    return refused(404, 'ActivityNotFoundInConversation', 'There is no such message of the bot.');
  }
  chat.messages.splice(place, 1);
  teams.changed(chat);
  return { status: 200 };
}

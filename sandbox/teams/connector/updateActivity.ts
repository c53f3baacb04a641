import type { Teams } from '../teams';
import { checkPost } from './checkPost';
import { type ConnectorAnswer, refused } from './connectorAnswer';

/** `PUT v3/conversations/{id}/activities/{activityId}`: everyone sees the new card, in place. */
export function updateActivity(
  teams: Teams,
  conversationId: string,
  activityId: string,
  body: unknown,
): ConnectorAnswer {
  const checked = checkPost(teams.chat(conversationId), body);
  if ('refusal' in checked) return checked.refusal;
  const { chat, activity } = checked;
  const message = chat.messages.find(({ id, from }) => id === activityId && from === 'bot');
  if (!message) return refused(404, 'ActivityNotFoundInConversation', 'There is no such message of the bot.');
  message.cards = (activity.attachments ?? []).map(({ content }) => content);
  if (activity.text === undefined) delete message.text;
  else message.text = activity.text;
  delete message.views;
  delete message.refreshedAt;
  message.updatedAt = teams.now();
  teams.changed(chat);
  return { status: 200, body: { id: message.id } };
}

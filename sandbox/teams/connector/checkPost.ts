import type { Chat } from '../chat';
import { type ActivityBody, activityBody } from './activityBody';
import { type ConnectorAnswer, refused } from './connectorAnswer';

/** Teams counts a message in UTF-16. */
const mostBytes = 100 * 1024;

/** What Teams asks of a message before it shows it. */
export function checkPost(
  chat: Chat | undefined,
  body: unknown,
): { chat: Chat; activity: ActivityBody } | { refusal: ConnectorAnswer } {
  if (!chat) return { refusal: refused(404, 'ConversationNotFound', 'Conversation not found.') };
  if (!chat.installed) {
    return {
      refusal: refused(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.'),
    };
  }
  if (JSON.stringify(body ?? null).length * 2 > mostBytes) {
    return { refusal: refused(413, 'MessageSizeTooBig', 'Message size too large.') };
  }
  const activity = activityBody.safeParse(body);
  if (!activity.success) {
    return {
      refusal: refused(400, 'BadSyntax', 'The activity is not one that this stand-in for Teams can show.'),
    };
  }
  const { type, text, attachments } = activity.data;
  if (type === 'message' && !text && !attachments?.length) {
    return { refusal: refused(400, 'BadSyntax', 'A message holds a text or an attachment.') };
  }
  return { chat, activity: activity.data };
}

import type { BotLink } from './botLink';
import { postToBot } from './postToBot';

/** Delivers a message, and once more under the same id when no answer came in time. Whether the bot took it. */
export async function deliverMessage(link: BotLink, activity: object): Promise<boolean> {
  let answer = await postToBot(link.endpoint, activity, link.patience.message);
  if (answer === 'late') answer = await postToBot(link.endpoint, activity, link.patience.message);
  return answer !== 'late' && answer.status < 300;
}

import { randomUUID } from 'node:crypto';
import type { DemoPerson } from '../../demoPeople';
import type { Chat } from '../chat';
import type { Teams } from '../teams';
import type { BotLink } from './botLink';
import { envelope } from './envelope';
import { postToBot } from './postToBot';
import { mostResults, searchAnswer } from './searchAnswer';
import { searchCommand } from './searchCommand';
import type { Searched } from './searched';

/**
 * A person looks something up beside the box that they write in; without words it is what they see first. The bot
 * hears of it also where it is not installed.
 */
export async function search(
  teams: Teams,
  link: BotLink,
  person: DemoPerson,
  chat: Chat,
  words: string,
): Promise<Searched> {
  const asked =
    words === '' ? { name: 'initialRun', value: 'true' } : { name: searchCommand.parameter, value: words };
  const query = {
    ...envelope(teams, link.serviceUrl, chat, person),
    id: `f:${randomUUID()}`,
    type: 'invoke',
    name: 'composeExtension/query',
    value: {
      commandId: searchCommand.id,
      parameters: [asked],
      queryOptions: { skip: 0, count: mostResults },
    },
  };
  return searchAnswer(await postToBot(link.endpoint, query, link.patience.press));
}

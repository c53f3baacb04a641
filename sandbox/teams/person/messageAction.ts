import type { DemoPerson } from '../../demoPeople';
import type { Teams } from '../teams';
import type { BotLink } from './botLink';
import { type CardAction, dataOf } from './cardAction';
import { deliverPress } from './deliverPress';
import { envelope } from './envelope';
import type { MessageCommand } from './messageActions';
import { messagePayload } from './messagePayload';
import type { Place } from './press';
import { noButtonOfDialogs, type Pressed } from './pressed';
import { taskAnswer } from './taskAnswer';

/**
 * A person chooses an entry of a message's menu, or, with `submitted`, presses a button of the dialog that it opened.
 * The bot hears of it also where it is not installed.
 */
export async function messageAction(
  teams: Teams,
  link: BotLink,
  person: DemoPerson,
  { chat, message, theme }: Place,
  commandId: MessageCommand,
  submitted?: CardAction,
): Promise<Pressed> {
  if (submitted && submitted.type !== 'Action.Submit') return noButtonOfDialogs;
  const answer = await deliverPress(link, {
    ...envelope(teams, link.serviceUrl, chat, person, message.threadId ?? message.id),
    type: 'invoke',
    name: submitted ? 'composeExtension/submitAction' : 'composeExtension/fetchTask',
    value: {
      commandId,
      commandContext: 'message',
      ...(submitted && { data: dataOf(submitted) }),
      context: { theme },
      messagePayload: messagePayload(teams, message),
    },
  });
  return taskAnswer(answer);
}

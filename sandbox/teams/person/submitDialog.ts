import type { DemoPerson } from '../../demoPeople';
import type { Teams } from '../teams';
import type { BotLink } from './botLink';
import { type CardAction, dataOf } from './cardAction';
import { deliverPress } from './deliverPress';
import { envelope } from './envelope';
import type { Place } from './press';
import { noButtonOfDialogs, type Pressed } from './pressed';
import { taskAnswer } from './taskAnswer';

/** A person presses a button inside a dialog. */
export async function submitDialog(
  teams: Teams,
  link: BotLink,
  person: DemoPerson,
  { chat, message, theme }: Place,
  action: CardAction,
): Promise<Pressed> {
  if (action.type !== 'Action.Submit') return noButtonOfDialogs;
  const answer = await deliverPress(link, {
    ...envelope(teams, link.serviceUrl, chat, person, message.threadId ?? message.id),
    replyToId: message.id,
    type: 'invoke',
    name: 'task/submit',
    value: { data: dataOf(action), context: { theme } },
  });
  return taskAnswer(answer);
}

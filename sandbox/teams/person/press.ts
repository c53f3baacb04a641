import type { DemoPerson } from '../../demoPeople';
import type { Chat, ChatMessage } from '../chat';
import type { Teams } from '../teams';
import type { BotLink } from './botLink';
import { type CardAction, dataOf } from './cardAction';
import { deliverMessage } from './deliverMessage';
import { deliverPress } from './deliverPress';
import { envelope } from './envelope';
import { executeAnswer } from './executeAnswer';
import { type Pressed, wentWrong } from './pressed';
import { taskAnswer } from './taskAnswer';

export interface Place {
  chat: Chat;
  message: ChatMessage;
  theme: string;
}

const opensDialog = ({ data }: CardAction) =>
  typeof data === 'object' && (data['msteams'] as { type?: string } | undefined)?.type === 'task/fetch';

const onlyWhereInstalled: Pressed = {
  kind: 'failed',
  text: 'This works only where Local Connections is installed, and it is not installed here.',
};

/** A person presses a button of a card in a chat. */
export async function press(
  teams: Teams,
  link: BotLink,
  person: DemoPerson,
  place: Place,
  action: CardAction,
): Promise<Pressed> {
  const { chat, message, theme } = place;
  if (!chat.installed) return onlyWhereInstalled;
  const common = {
    ...envelope(teams, link.serviceUrl, chat, person, message.threadId ?? message.id),
    replyToId: message.id,
  };
  const invoke = (name: string, value: unknown) =>
    deliverPress(link, { ...common, type: 'invoke', name, value });

  if (action.type === 'Action.Submit' && opensDialog(action)) {
    return taskAnswer(await invoke('task/fetch', { data: dataOf(action), context: { theme } }));
  }
  if (action.type === 'Action.Submit') {
    const sent = { ...common, id: teams.newActivityId(), type: 'message', value: dataOf(action) };
    return (await deliverMessage(link, sent)) ? { kind: 'done' } : wentWrong;
  }
  if (opensDialog(action)) {
    return { kind: 'failed', text: 'Teams opens a dialog from an Action.Submit button only.' };
  }
  const { id, verb } = action;
  const value = { action: { type: action.type, id, verb, data: dataOf(action) }, trigger: 'manual' };
  const answer = executeAnswer(await invoke('adaptiveCard/action', value));
  if (!answer) return wentWrong;
  if (answer.kind !== 'card') return answer;
  if (chat.kind === 'personal') message.cards = [answer.card];
  else message.views = { ...message.views, [person.aadObjectId]: [answer.card] };
  message.updatedAt = teams.now();
  teams.changed(chat);
  return { kind: 'done' };
}

import type { DemoPerson } from '../../demoPeople';
import type { Teams } from '../teams';
import type { BotLink } from './botLink';
import { dataOf } from './cardAction';
import { deliverPress } from './deliverPress';
import { envelope } from './envelope';
import { executeAnswer } from './executeAnswer';
import type { Place } from './press';
import { asksForRefresh, refreshOf } from './refreshOf';

/** A card that a person sees is drawn anew by itself, for them alone. Whatever else is answered shows nothing. */
export async function refresh(
  teams: Teams,
  link: BotLink,
  person: DemoPerson,
  { chat, message }: Pick<Place, 'chat' | 'message'>,
): Promise<void> {
  const { aadObjectId } = person;
  const action = chat.installed ? refreshOf(message, aadObjectId) : undefined;
  if (!action || !asksForRefresh(teams, message, aadObjectId)) return;
  message.refreshedAt = { ...message.refreshedAt, [aadObjectId]: teams.now() };
  const drawnFrom = message.cards;
  const { type, id, verb } = action;
  const answer = executeAnswer(
    await deliverPress(link, {
      ...envelope(teams, link.serviceUrl, chat, person, message.threadId ?? message.id),
      replyToId: message.id,
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type, id, verb, data: dataOf(action) }, trigger: 'automatic' },
    }),
  );
  // an update that came meanwhile is newer than this answer
  if (answer?.kind !== 'card' || message.cards !== drawnFrom) return;
  message.views = { ...message.views, [aadObjectId]: [answer.card] };
  teams.changed(chat);
}

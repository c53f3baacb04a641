import type { DemoPerson } from '../../demoPeople';
import type { Chat } from '../chat';
import type { Teams } from '../teams';
import type { BotLink } from './botLink';
import { deliverMessage } from './deliverMessage';
import { envelope } from './envelope';

/** A person begins the meeting of a chat, or ends it. Where the app is, the bot hears of it. */
export async function runMeeting(
  teams: Teams,
  link: BotLink,
  chat: Chat,
  person: DemoPerson,
  runs: boolean,
): Promise<void> {
  const { meeting } = chat;
  if (!meeting || (meeting.beganAt !== undefined) === runs) return;
  const beganAt = meeting.beganAt ?? teams.now();
  chat.meeting = { id: meeting.id, ...(runs && { beganAt }) };
  teams.changed(chat);
  if (!chat.installed) return;
  const { from, conversation, ...rest } = envelope(teams, link.serviceUrl, chat, person);
  const { conversationType: _unsaid, ...place } = conversation;
  await deliverMessage(link, {
    ...rest,
    // Teams names nobody here, and does not say what kind of chat it is
    from: { id: from.id },
    conversation: place,
    id: teams.newActivityId(),
    type: 'event',
    name: `application/vnd.microsoft.meeting${runs ? 'Start' : 'End'}`,
    value: {
      MeetingType: 'Scheduled',
      Title: chat.name,
      Id: meeting.id,
      JoinUrl: `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(chat.id)}/0`,
      ...(runs ? { StartTime: beganAt } : { EndTime: teams.now() }),
    },
  });
}

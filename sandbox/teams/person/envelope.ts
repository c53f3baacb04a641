import type { DemoPerson } from '../../demoPeople';
import type { Chat } from '../chat';
import type { Teams } from '../teams';
import { teamsIds } from '../teamsIds';

const isGroup = { isGroup: true };

/** What every activity to the bot carries, and nothing that Teams would not send. */
export function envelope(
  teams: Teams,
  serviceUrl: string,
  chat: Chat,
  person: DemoPerson,
  threadId?: string,
) {
  const shared = chat.kind !== 'personal';
  const inTeam = chat.kind === 'channel';
  const { meeting } = chat;
  const at = teams.now();
  return {
    channelId: 'msteams',
    serviceUrl,
    timestamp: at,
    localTimestamp: at,
    localTimezone: 'Australia/Melbourne',
    locale: 'en-AU',
    from: { id: teamsIds.person(person.aadObjectId), aadObjectId: person.aadObjectId, name: person.name },
    recipient: teamsIds.bot,
    conversation: {
      id: inTeam && threadId ? `${chat.id};messageid=${threadId}` : chat.id,
      // Teams has no kind of its own for the chat of a meeting
      conversationType: meeting ? 'groupChat' : chat.kind,
      tenantId: teams.tenantId,
      ...(shared && isGroup),
    },
    channelData: {
      tenant: { id: teams.tenantId },
      ...(meeting && { meeting: { id: meeting.id } }),
      ...(inTeam && {
        team: { id: chat.teamId },
        channel: { id: chat.id },
        teamsTeamId: chat.teamId,
        teamsChannelId: chat.id,
      }),
    },
    entities: [
      {
        type: 'clientInfo',
        locale: 'en-AU',
        country: 'AU',
        platform: 'Web',
        timezone: 'Australia/Melbourne',
      },
    ] as object[],
  };
}

import { z } from 'zod';
import type { Teams } from '../teams';
import { teamsIds } from '../teamsIds';
import { type ConnectorAnswer, refused } from './connectorAnswer';
import { postActivity } from './postActivity';

const wanted = z.looseObject({
  isGroup: z.literal(false).optional(),
  members: z.array(z.looseObject({ id: z.string() })).length(1),
  tenantId: z.string().optional(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).optional() }).optional(),
  activity: z.unknown().optional(),
});

/** `POST v3/conversations`: the one-to-one with a person, by Entra object id or Teams id. */
export function createConversation(teams: Teams, body: unknown): ConnectorAnswer {
  const request = wanted.safeParse(body);
  if (!request.success) {
    return refused(400, 'BadSyntax', 'Only a one-to-one conversation with one member can be created.');
  }
  const { members, tenantId, channelData, activity } = request.data;
  if ((tenantId ?? channelData?.tenant?.id) !== teams.tenantId) {
    return refused(403, 'BadArgument', 'The tenant is not the one of this conversation.');
  }
  const person = teams.person(members[0]?.id ?? '');
  const chat = person && teams.chat(teamsIds.personalChat(person.aadObjectId));
  if (!chat?.installed) {
    return refused(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
  }
  if (!activity) return { status: 201, body: { id: chat.id } };
  const posted = postActivity(teams, chat.id, activity, { targeted: false });
  if (posted.status !== 201) return posted;
  return {
    status: 201,
    body: { id: chat.id, activityId: z.object({ id: z.string() }).safeParse(posted.body).data?.id },
  };
}

import type { Activity } from 'botbuilder';
import { keepReference } from '../sending/references';
import type { Services } from '../services';

/** A person's messages go to the one-to-one conversation that they last used. */
export async function rememberWhere(services: Services, activity: Activity, personId: string) {
  return keepReference(services, {
    id: personId,
    personId,
    tenantId: services.tenantId,
    conversationId: activity.conversation.id,
    serviceUrl: activity.serviceUrl,
    teamsId: activity.from.id,
    botId: activity.recipient.id,
    reachable: true,
  });
}

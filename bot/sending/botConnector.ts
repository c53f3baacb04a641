import type { Activity } from 'botbuilder';
import type { Card } from '../../cards/card';
import type { PersonReference } from '../../domain/notice/personReference';
import type { Adapter, ConnectorClient } from '../door/adapter';
import { attached } from '../door/attached';
import type { Connector, SendOutcome } from './connector';
import { ConnectorRefused, ConnectorSilent } from './oneRequest';
import { within } from './within';

/** Where one-to-one conversations are opened, and as whom. */
export interface Home {
  tenantId: string;
  serviceUrl: string;
  /** The bot's id in Teams, `28:` and its app id. */
  botId: string;
}

/** Longer than a request of `oneRequest`: only getting a token can take so long. With a turn, shorter than a claim. */
const usualWaits = { clientMs: 15_000, requestMs: 15_000 };

/** Bot Framework's connector over the adapter's clients. */
export function botConnector(adapter: Pick<Adapter, 'clientFor'>, home: Home, waits = usualWaits): Connector {
  return {
    async openConversation(personId) {
      const outcome = await attempt(async () => {
        const client = await clientFor(home.serviceUrl);
        const asked = client.conversations.createConversation({
          isGroup: false,
          bot: { id: home.botId, name: '' },
          members: [{ id: personId, name: '' }],
          tenantId: home.tenantId,
          channelData: { tenant: { id: home.tenantId } },
        } as never);
        const { id } = await answered(asked);
        return { opened: true as const, reference: referenceFor(home, personId, id) };
      });
      const isRefused = 'sent' in outcome && outcome.why === 'unreachable' && outcome.status === 403;
      return isRefused ? { ...outcome, code: 'notInstalled' } : outcome;
    },
    send: (to, card, summary) =>
      sent(to, async (client) => {
        const activity = messageTo(to, card, summary) as Activity;
        return client.conversations.sendToConversation(to.conversationId, activity);
      }),
    update: (to, activityId, card) =>
      sent(to, async (client) => {
        const activity = { ...messageTo(to, card), id: activityId } as Activity;
        await client.conversations.updateActivity(to.conversationId, activityId, activity);
        return { id: activityId };
      }),
    remove: (to, activityId) =>
      sent(to, async (client) => {
        await client.conversations.deleteActivity(to.conversationId, activityId);
        return { id: activityId };
      }),
  };

  function sent(
    to: PersonReference,
    request: (client: ConnectorClient) => Promise<{ id?: string }>,
  ): Promise<SendOutcome> {
    return attempt(async () => {
      const { id } = await answered(request(await clientFor(to.serviceUrl)));
      return { sent: true as const, activityId: id ?? '' };
    });
  }
  /** Nothing was asked of Teams yet. */
  function clientFor(serviceUrl: string): Promise<ConnectorClient> {
    return within(waits.clientMs, adapter.clientFor(serviceUrl), () => new Error('No client in time.'));
  }
  /** Whether the request left is not known then. */
  function answered<T>(request: Promise<T>): Promise<T> {
    return within(waits.requestMs, request, () => new ConnectorSilent('No answer in time.'));
  }
}

function referenceFor(
  { tenantId, serviceUrl, botId }: Home,
  personId: string,
  conversationId: string,
): PersonReference {
  return { id: personId, personId, tenantId, conversationId, serviceUrl, botId, reachable: true };
}

/** The card alone: Teams splits a text and a card in two and loses the id. */
function messageTo(to: PersonReference, card: Card, summary?: string): Partial<Activity> {
  return {
    type: 'message',
    from: { id: to.botId, name: '' },
    conversation: { id: to.conversationId } as Activity['conversation'],
    attachments: [attached(card)],
    ...(summary !== undefined && { summary }),
  };
}

/**
 * 412 and 429 showed nothing, nor did a 401 (our own token) or a fault before the request left. A 5xx, a reset, a
 * time-out or an answer that cannot be read may have. The rest of 4xx is final.
 */
async function attempt<T>(request: () => Promise<T>): Promise<T | Extract<SendOutcome, { sent: false }>> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof ConnectorSilent || isUnreadable(error)) return { sent: false, why: 'unknown' };
    if (!(error instanceof ConnectorRefused)) return { sent: false, why: 'wait', status: 0 };
    const { status, code, retryAfterMs } = error;
    if (status === 401 || status === 412 || status === 429)
      return { sent: false, why: 'wait', status, ...(retryAfterMs !== undefined && { retryAfterMs }) };
    if (status < 400 || status === 408 || status >= 500) return { sent: false, why: 'unknown' };
    return { sent: false, why: 'unreachable', status, code: code || `HTTP ${status}` };
  }
}

/** The SDK's own error, when it did not understand an answer. */
function isUnreadable(error: unknown): boolean {
  return error instanceof Error && error.name === 'RestError';
}

import type { Services } from '../../services';
import type { Connector, SendOutcome } from '../connector';
import { holdChat } from './holdChat';
import { takeTurn } from './takeTurn';
import type { TenantPace } from './tenantPace';

type NotSent = Extract<SendOutcome, { sent: false }>;

/** The same connector, whose every request first waits for its turn. */
export function pacedConnector(services: Services, pace: TenantPace): Connector {
  const { connector } = services;
  return {
    openConversation: (personId) =>
      inTurn(personId, async (at) => {
        const outcome = await connector.openConversation(personId);
        if (!('opened' in outcome)) return outcome;
        return { opened: true as const, reference: { sentAt: [at], ...outcome.reference } };
      }),
    send: (to, card, summary) => inTurn(to.personId, () => connector.send(to, card, summary)),
    update: (to, activityId, card) => inTurn(to.personId, () => connector.update(to, activityId, card)),
    remove: (to, activityId) => inTurn(to.personId, () => connector.remove(to, activityId)),
  };

  async function inTurn<T extends object>(
    personId: string,
    request: (at: number) => Promise<T | NotSent>,
  ): Promise<T | NotSent> {
    const turn = await takeTurn(services, pace, personId);
    if ('waitMs' in turn)
      return { sent: false, why: 'wait', status: 0, retryAfterMs: turn.waitMs, isHeld: true };
    const outcome = await request(turn.at);
    if (!('status' in outcome) || outcome.status !== 429) return outcome;
    const asked = 'retryAfterMs' in outcome ? outcome.retryAfterMs : undefined;
    pace.refused(personId, asked);
    if (asked !== undefined) await holdChat(services, personId, services.timer.now() + asked);
    return outcome;
  }
}

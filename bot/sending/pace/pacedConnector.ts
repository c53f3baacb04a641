import type { Services } from '../../services';
import type { Connector, SendOutcome } from '../connector';
import { holdChat } from './holdChat';
import { takeTurn } from './takeTurn';
import type { TenantPace } from './tenantPace';

type NotSent = Extract<SendOutcome, { sent: false }>;

/** Every turn takes a moment; a card that waited for longer is asked about once more. */
const aMomentMs = 150;

/**
 * The same connector, whose every request first waits for its turn. `keeps`: whether this process is still the one that
 * sends; two would be twice as fast as they may.
 */
export function pacedConnector(
  services: Services,
  pace: TenantPace,
  keeps: () => Promise<boolean>,
): Connector {
  const { connector, timer } = services;
  return {
    openConversation: (personId) =>
      inTurn(personId, async (at) => {
        const outcome = await connector.openConversation(personId);
        if (!('opened' in outcome)) return outcome;
        return { opened: true as const, reference: { sentAt: [at], ...outcome.reference } };
      }),
    send: (to, card, summary, stillSo) =>
      inTurn(to.personId, () => connector.send(to, card, summary), stillSo),
    update: (to, activityId, card, stillSo) =>
      inTurn(to.personId, () => connector.update(to, activityId, card), stillSo),
    remove: (to, activityId) => inTurn(to.personId, () => connector.remove(to, activityId)),
  };

  async function inTurn<T extends object>(
    personId: string,
    request: (at: number) => Promise<T | NotSent>,
    stillSo?: () => Promise<boolean>,
  ): Promise<T | NotSent> {
    const began = timer.now();
    if (!(await keeps())) return held(0);
    const turn = await takeTurn(services, pace, personId);
    if ('waitMs' in turn) return held(turn.waitMs);
    const hasWaited = timer.now() - began > aMomentMs;
    if (stillSo && hasWaited && !(await stillSo())) return held(0);
    if (!(await keeps())) return held(0);
    const outcome = await request(turn.at);
    if (!('status' in outcome) || outcome.status !== 429) return outcome;
    const asked = 'retryAfterMs' in outcome ? outcome.retryAfterMs : undefined;
    pace.refused(personId, asked);
    if (asked !== undefined) await holdChat(services, personId, timer.now() + asked);
    return outcome;
  }
}

/** By ourselves, before any request was made. */
function held(retryAfterMs: number): NotSent {
  return { sent: false, why: 'wait', status: 0, retryAfterMs, isHeld: true };
}

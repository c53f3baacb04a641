import type { Connector, SendOutcome } from '../../../bot/sending/connector';
import type { Timer } from '../../../bot/timer';
import type { Card } from '../../../cards/card';
import { RequestWindow, threadWindows } from '../../support/requestWindow';

const teamsTakesASecond = 50;

/** Answers after 80 to 400 ms as Teams does, and with 429 when it is asked too often. */
export function limitingConnector(timer: Timer, next: () => number, mostPerSecond: number) {
  const first = timer.now();
  const pace = new RequestWindow(mostPerSecond, 1_000);
  const tenant = new RequestWindow(teamsTakesASecond, 1_000);
  const threads = new Map<string, RequestWindow[]>();
  const delivered = new Map<string, number>();
  const seen = { requests: 0, refused: 0, threadsExceeded: 0, largestCard: 0, lastDeliveryAt: 0 };

  async function request(threadId: string, card?: Card): Promise<SendOutcome> {
    seen.requests += 1;
    seen.largestCard = Math.max(seen.largestCard, Buffer.byteLength(JSON.stringify(card ?? '')));
    pace.add(timer.now());
    const takes = 80 + next() * 320;
    await timer.wait(takes / 2);
    const here = threads.get(threadId) ?? threadWindows();
    threads.set(threadId, here);
    const fits = here.map((window) => window.add(timer.now())).every(Boolean);
    if (!fits) seen.threadsExceeded += 1;
    const isTaken = tenant.add(timer.now()) && fits;
    await timer.wait(takes / 2);
    if (!isTaken) {
      seen.refused += 1;
      return { sent: false, why: 'wait', status: 429, retryAfterMs: 1_000 };
    }
    return { sent: true, activityId: `${first + seen.requests}` };
  }

  const connector: Connector = {
    openConversation: async () => {
      throw new Error('Every conversation is known here.');
    },
    async send({ conversationId }, card) {
      const outcome = await request(conversationId, card);
      if (!outcome.sent) return outcome;
      delivered.set(conversationId, (delivered.get(conversationId) ?? 0) + 1);
      seen.lastDeliveryAt = timer.now();
      return outcome;
    },
    update: ({ conversationId }, _activityId, card) => request(conversationId, card),
    remove: ({ conversationId }) => request(conversationId),
  };
  return { connector, delivered, seen, pace, tenant };
}

import type { Connector, SendOutcome } from '../../../bot/sending/connector';
import type { Timer } from '../../../bot/timer';
import type { Card } from '../../../cards/card';
import { textOf } from '../cardReading';

export type Refused = Extract<SendOutcome, { sent: false }>;
export interface Asked {
  what: 'open' | 'post' | 'put' | 'delete';
  personId: string;
  at: number;
  text: string;
  /** It stands in the chat, whatever was answered. */
  isShown: boolean;
}

/** What Teams makes of a request, and how long it takes over it. Silence can come with the message shown or not. */
export type Answer = (asked: Asked) => { takesMs?: number; refused?: Refused; isShown?: boolean };

/** Teams, of the test's own: keeps every request by the timer's time at which it came. */
export function teamsOf(timer: Timer, answer: Answer = () => ({})) {
  const asked: Asked[] = [];
  async function request(what: Asked['what'], personId: string, card?: Card): Promise<SendOutcome> {
    const one: Asked = { what, personId, at: timer.now(), text: textOf(card), isShown: true };
    asked.push(one);
    const { takesMs = 0, refused, isShown = !refused } = answer(one);
    one.isShown = isShown;
    if (takesMs > 0) await timer.wait(takesMs);
    return refused ?? { sent: true, activityId: `activity-${asked.length}` };
  }
  const connector: Connector = {
    async openConversation(personId) {
      const outcome = await request('open', personId);
      if (!outcome.sent) return outcome;
      const where = { conversationId: `a:${personId}`, serviceUrl: 'https://teams', botId: '28:bot' };
      const reference = { id: personId, personId, tenantId: 'tenant', ...where, reachable: true };
      return { opened: true, reference };
    },
    send: ({ personId }, card) => request('post', personId, card),
    update: ({ personId }, _activityId, card) => request('put', personId, card),
    remove: ({ personId }) => request('delete', personId),
  };
  return {
    connector,
    asked,
    shownTo: (personId: string) =>
      asked.filter((one) => one.what === 'post' && one.personId === personId && one.isShown),
  };
}

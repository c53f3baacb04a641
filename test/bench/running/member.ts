import type { Card } from '../../../cards/card';
import { textOf } from '../../support/cardReading';
import { answered, person } from '../../support/townPerson';
import type { World } from './openWorld';
import { post } from './post';

interface Who {
  id: string;
  name: string;
}
interface Where {
  world: World;
  endpoint: string;
  serviceUrl?: string;
  authorization?: string;
}
/** As Teams would send it. */
export interface Incoming {
  id: string;
  type?: unknown;
  channelData: object;
}
export type Member = ReturnType<typeof member>;

/** Somebody at Teams whose words and presses are timed; the activities are the same that tests send. */
export function member({ world, endpoint, serviceUrl, authorization }: Where, who: Who) {
  const { connector } = world;
  const seen = { ...connector, ...(serviceUrl !== undefined && { serviceUrl }) };
  const behind = person({ endpoint, connector: seen, host: { pump: async () => undefined } }, who);

  const repliesTo = ({ id }: Incoming) =>
    connector.sent.find(({ path }) => path.endsWith(`/activities/${id}`));

  /** Sends what was prepared, to any bot, and gives the card that came in the chat or in the answer. */
  async function sends(activity: Incoming, to = endpoint) {
    connector.sent.length = 0;
    const { status, raw, took } = await post(to, activity, authorization);
    const card = activity.type === 'message' ? repliesTo(activity)?.card : answered({ status, raw }).card;
    if (!card) throw new Error(`Nothing answered: ${status} ${raw.slice(0, 200)}`);
    return { took, card, bytes: JSON.stringify(card).length };
  }
  return {
    sends,
    words: (text: string) => behind.envelope({ type: 'message', text }) as Incoming,
    press: (card: Card, title: string, inputs?: Record<string, string>) => {
      try {
        return behind.pressOf(card, title, inputs) as Incoming;
      } catch {
        throw new Error(`There is no button "${title}" on this card:\n${textOf(card)}`);
      }
    },
  };
}

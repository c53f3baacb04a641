import { z } from 'zod';
import type { ChatMessage } from '../chat';
import type { Teams } from '../teams';
import { teamsIds } from '../teamsIds';
import { cardAction } from './cardAction';

type Seen = Pick<ChatMessage, 'cards' | 'views' | 'refreshedAt'>;

const mostPeople = 60;
const atMostEvery = 60_000;
const refreshing = z.looseObject({
  refresh: z.looseObject({ action: cardAction, userIds: z.array(z.string()) }),
});

/** What a message shows to this person. */
export function cardsSeen({ cards, views }: Pick<Seen, 'cards' | 'views'>, personId: string): unknown[] {
  return views?.[personId] ?? cards;
}

/** What the card of a message sends by itself when this person sees it; undefined for one whom it does not name. */
export function refreshOf(message: Seen, personId: string): z.infer<typeof cardAction> | undefined {
  const card = refreshing.safeParse(cardsSeen(message, personId)[0]);
  if (!card.success) return undefined;
  const { action, userIds } = card.data.refresh;
  const isNamed = userIds.slice(0, mostPeople).includes(teamsIds.person(personId));
  return isNamed && action.type === 'Action.Execute' ? action : undefined;
}

/** Whether it does so now: at most once a minute for each person, and again after an update. */
export function asksForRefresh({ now }: Teams, message: Seen, personId: string): boolean {
  const before = message.refreshedAt?.[personId];
  if (before !== undefined && Date.parse(now()) - Date.parse(before) < atMostEvery) return false;
  return refreshOf(message, personId) !== undefined;
}

import { isDayKind } from '../notice/notice';
import type { Nudge } from '../notice/nudge';

/** The latest day of which a card has arrived, by person. */
export type CardsHeld = Map<string, string>;

export function noteCard(held: CardsHeld, { recipientId, kind, state, occurrence }: Nudge): void {
  if (state !== 'delivered' || !isDayKind(kind)) return;
  if (occurrence > (held.get(recipientId) ?? '')) held.set(recipientId, occurrence);
}

/** A card of a day that did not arrive is no trouble any more once one of a later day has. */
export function isHeldByLater(
  { recipientId, kind, occurrence }: Pick<Nudge, 'recipientId' | 'kind' | 'occurrence'>,
  held: CardsHeld,
): boolean {
  return isDayKind(kind) && occurrence < (held.get(recipientId) ?? '');
}

import { opens } from '../buttons';
import type { Card } from '../card';
import { card, heading, line, quiet } from '../parts';

/** In their own chat: how many they bring to supervision, and no more. */
export function parkedCard(count: number, nonce: string): Card {
  const says = count === 0 ? 'Nothing is parked. Open a referral, then More, to park it.' : `${count} parked`;
  return card(
    [heading('For your supervision'), line(says), quiet('Nobody but you sees this list.')],
    count === 0 ? [] : [opens('Show', { verb: 'parked.open', nonce }, 'positive')],
  );
}

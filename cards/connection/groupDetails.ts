import { type Press, sends } from '../buttons';
import type { Card } from '../card';

/** An activity's details, opened from that of a person: back to how it stands for them. */
export function groupDetails(details: Card, back: Press): Card {
  const others = (details.actions ?? []).filter(
    (action) => action.type !== 'Action.Submit' || action.data['verb'] !== 'suggest.forWhom',
  );
  return { ...details, actions: [...others, sends('Back', back)] };
}

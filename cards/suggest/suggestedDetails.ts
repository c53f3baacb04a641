import { type Press, sends } from '../buttons';
import type { Card } from '../card';

interface Ways {
  /** Absent: it may not be handed on now. */
  add: Press | undefined;
  back: Press;
}

/** An activity's details, opened from what may suit somebody: added for them, or back to the others. */
export function suggestedDetails(details: Card, { add, back }: Ways): Card {
  const others = (details.actions ?? [])
    .filter((action) => action.type !== 'Action.Submit' || action.data['verb'] !== 'suggest.forWhom')
    .map((action) => ({ ...action, style: 'default' as const }));
  return {
    ...details,
    actions: [
      ...(add ? [sends('Add as an idea', add, 'positive')] : []),
      ...others,
      sends('Back to suggestions', back),
    ],
  };
}

import type { Case } from '../../referral/case';
import type { Held } from '../heldBetween';

/** What was on the agenda when the meeting ended: what was brought or agreed after that waits for the next time. */
export function wasOnAgenda({ id, brought = [], teamActions = [] }: Case, { occurrence, on }: Held): boolean {
  const { endedAt, discussed } = occurrence;
  if (endedAt === undefined || discussed.includes(id)) return true;
  return (
    brought.some(({ at }) => at <= endedAt) ||
    teamActions.some(({ state, agreedOn }) => state === 'open' && agreedOn < on)
  );
}

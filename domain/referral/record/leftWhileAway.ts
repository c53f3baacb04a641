import { holderOf } from '../access';
import type { Case } from '../case';
import type { CaseEvent } from '../caseEvent';

/** How somebody's referral was theirs no longer. */
export type Left =
  | { how: 'withdrawn' | 'enteredInError' | 'joined' | 'waits'; at: string }
  | { how: 'given'; at: string; to: string };

const moves: readonly CaseEvent[] = ['assigned', 'taken', 'handedBack', 'joined'];

/** Whether it left them between two instants by what a colleague did. */
export function leftWhileAway(
  found: Case,
  personId: string,
  { from, before }: { from: string; before: string },
): Left | undefined {
  const isThen = ({ at, by }: { at: string; by: string }) => from <= at && at < before && by !== personId;
  const { referral, timeline } = found;
  const { status } = referral;
  const isTheirs = holderOf(found) === personId;
  const moved = timeline.findLast((entry) => moves.includes(entry.event) && isThen(entry));
  // what they had given away before is no news of theirs
  if (!isTheirs && !moved) return undefined;
  if (status === 'withdrawn' || status === 'enteredInError') {
    const ended = timeline.findLast(({ event }) => event === status);
    return ended && isThen(ended) ? { how: status, at: ended.at } : undefined;
  }
  if (isTheirs || !moved) return undefined;
  if (status === 'joined') return { how: 'joined', at: moved.at };
  const to = 'takenBy' in referral ? referral.takenBy?.name : undefined;
  return to === undefined ? { how: 'waits', at: moved.at } : { how: 'given', at: moved.at, to };
}

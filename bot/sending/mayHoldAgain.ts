import { revisionOf } from '../../domain/notice/notices';
import type { Nudge } from '../../domain/notice/nudge';
import type { Case } from '../../domain/referral/case';

/** Until when what made it untrue may be taken back: then it would be owed again. */
export function mayHoldAgain(
  { occurrence }: Pick<Nudge, 'occurrence'>,
  { undo, undone }: Case,
  at: string,
): string | undefined {
  if (!undo || undo.until <= at || undone.includes(revisionOf(occurrence))) return undefined;
  return undo.until;
}

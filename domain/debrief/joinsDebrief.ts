import { connectionIn, sessionIn } from '../connection/parts';
import type { Case } from '../referral/case';
import { withWorkBefore } from '../referral/workUndo';
import type { VisitIds } from './onVisit';

/** The last thing that was done with the case was a press of theirs of the same debrief: one undo takes both back. */
export function joinsDebrief(found: Case, { connectionId, sessionId }: VisitIds, by: string): boolean {
  const { undo, donePresses } = found;
  const last = donePresses.at(-1);
  if (!undo || last?.by !== by || !last.verb.startsWith('debrief.')) return false;
  const asIn = (one: Case) => sessionIn(connectionIn(one, connectionId), sessionId)?.debriefed;
  return asIn(withWorkBefore(found, undo.work)) !== asIn(found);
}

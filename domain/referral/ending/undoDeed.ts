import { checkInEvents } from '../../checkIn/checkInEvents';
import { toPerson, undoUntil } from '../../notice/notices';
import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { holderOf, mayWork, relationsTo } from '../access';
import type { Case } from '../case';
import type { CaseDecision } from '../caseDecision';
import type { CaseEvent } from '../caseEvent';
import { happened } from '../happened';

const undoneKept = 50;
const inTouch: readonly CaseEvent[] = ['leftMessage', 'noAnswer', ...Object.values(checkInEvents)];

/** Taken back as if it had not been, by the one who did it, within ten minutes and before anyone did something else. */
export function undoDeed(found: Case, by: Asker, at: string): CaseDecision {
  const { undo } = found;
  if (!mayUndo(found, by.id, at) || !undo) return refuse('nothing-to-undo');
  // what came of being in touch belongs to whoever works with the person now
  if (isInTouch(found) && !mayWork(relationsTo(found, by))) return refuse('not-yours');
  return happened(found, 'undone', by.id, at, {
    ...undo.before,
    ...(undo.checkInsBefore && { checkIns: undo.checkInsBefore }),
    undone: [...found.undone, undo.revision].slice(-undoneKept),
    notices: theirsAgain(found, undo.before, by.id, at),
  });
}

export function mayUndo({ undo }: Pick<Case, 'undo'>, personId: string, at: string): boolean {
  return undo !== undefined && undo.by === personId && at < undo.until;
}

/** Lines may have followed that leave it as it stands. */
function isInTouch({ timeline, undo }: Case): boolean {
  return timeline.some(
    ({ at, by, event }) => by === undo?.by && undoUntil(at) === undo.until && inTouch.includes(event),
  );
}

/** Whoever had a referral was told at once to stop: as soon they are to know that it is theirs again. */
function theirsAgain(found: Case, before: Pick<Case, 'referral'>, by: string, at: string) {
  if (found.referral.status !== 'withdrawn') return [];
  return toPerson(found, 'referral.yours', holderOf(before), by, at);
}

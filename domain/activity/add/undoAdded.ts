import { undoUntil } from '../../notice/notices';
import { refuse } from '../../refusal';
import type { Activity } from '../activity';
import type { ActivityDecision } from '../activityDecision';

/** Whoever added it may take it back for ten minutes, as long as nobody else has worked on it. */
function mayUndoAdded(found: Activity, personId: string, at: string): boolean {
  const [first] = found.changes;
  if (first?.what !== 'added' || found.status !== 'active') return false;
  const isTheirsAlone = found.changes.every(({ by }) => by.personId === personId);
  return isTheirsAlone && at < undoUntil(first.at);
}

/** It is no longer offered; what was written and who wrote it stays. */
export function undoAdded(found: Activity, personId: string, at: string): ActivityDecision {
  if (!mayUndoAdded(found, personId, at)) return refuse('nothing-to-undo');
  return { ok: true, what: 'undone', patch: { edits: { ...found.edits, status: 'inactive' } } };
}

/** Added by mistake and taken back: it is no longer a possible duplicate of anything. */
export function wasTakenBack({ changes, status }: Pick<Activity, 'changes' | 'status'>): boolean {
  return changes[0]?.what === 'added' && changes.at(-1)?.what === 'undone' && status === 'inactive';
}

import { undoUntil } from '../../../notice/notices';
import { refuse } from '../../../refusal';
import type { Activity } from '../../activity';
import type { ActivityChange, ActivityDeed } from '../../activityChange';
import type { ActivityDecision, ActivityPatch } from '../../activityDecision';
import { beforeChange } from '../fieldChange';

const cannotBeUndone: readonly ActivityDeed[] = [
  'added',
  'imported',
  'merged',
  'unmerged',
  'gone',
  'back',
  'undone',
];

/** The last change, if this person made it a moment ago. */
export function undoable(
  { changes }: Pick<Activity, 'changes'>,
  personId: string,
  at: string,
): ActivityChange | undefined {
  const last = changes.at(-1);
  if (!last || last.by.personId !== personId || cannotBeUndone.includes(last.what)) return undefined;
  return at < undoUntil(last.at) ? last : undefined;
}

/** Each field as it stood before. The button may name the revision that it takes back: a later one is none of its. */
export function undoLast(found: Activity, personId: string, at: string, revision?: number): ActivityDecision {
  const last = undoable(found, personId, at);
  if (!last || (revision !== undefined && last.revision !== revision)) return refuse('nothing-to-undo');
  const before = last.fields.map((change) => {
    const { field } = change;
    return [field, beforeChange(change, found[field as keyof Activity])];
  });
  // `patched` wrote them there from these very fields
  const patch: ActivityPatch = Object.fromEntries(before);
  return { ok: true, what: 'undone', patch };
}

import { undoUntil } from '../notice/notices';
import type { Group, GroupField } from './group';
import type { GroupDecision } from './groupDecision';

type Change = Partial<Pick<Group, GroupField>>;

/** The group after a deed, which the one who did it can take back for ten minutes. */
export function groupChanged(group: Group, by: string, at: string, change: Change): GroupDecision {
  const { undo: _past, ...rest } = group;
  const before = fieldsOf(group);
  return {
    ok: true,
    next: {
      ...rest,
      ...change,
      undo: { by, until: undoUntil(at), revision: group.revision + 1, before },
    },
  };
}

function fieldsOf({ name, place, capacity, runBy, sessions, endedAt }: Group): Change {
  return {
    name,
    ...(place !== undefined && { place }),
    capacity,
    runBy,
    sessions,
    ...(endedAt !== undefined && { endedAt }),
  };
}

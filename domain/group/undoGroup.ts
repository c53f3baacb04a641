import { refuse } from '../refusal';
import type { Group } from './group';
import type { GroupDecision } from './groupDecision';

export function mayUndoGroup({ undo }: Pick<Group, 'undo'>, personId: string, at: string): boolean {
  return undo !== undefined && undo.by === personId && at < undo.until;
}

/** Taken back by the one who did it, within ten minutes and before anybody did something else. */
export function undoGroup(group: Group, by: string, at: string): GroupDecision {
  const { undo, name: _name, place: _place, endedAt: _ended, ...rest } = group;
  if (!undo || !mayUndoGroup(group, by, at)) return refuse('nothing-to-undo');
  return { ok: true, next: { ...rest, name: group.name, ...undo.before } };
}

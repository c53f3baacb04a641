import { refuse } from '../refusal';
import type { Group } from './group';
import { groupChanged } from './groupChanged';
import type { GroupDecision } from './groupDecision';

/** It meets no more. What was written down of it stays. */
export function endGroup(group: Group, by: string, at: string): GroupDecision {
  if (group.endedAt !== undefined) return refuse('already-so');
  return groupChanged(group, by, at, { endedAt: at });
}

import type { Group } from './group';

/** The group as it is for somebody to whom these people are closed: as if they had never joined. */
export function asSeen(group: Group, closed: ReadonlySet<string>): Group {
  if (closed.size === 0) return group;
  return { ...group, members: group.members.filter(({ caseId }) => !closed.has(caseId)) };
}

import { undoUntil } from '../notice/notices';
import type { Case } from '../referral/case';
import { refuse } from '../refusal';
import type { Group, GroupMember } from './group';
import type { GroupDecision } from './groupDecision';
import { connectionTo, isHere } from './takesPart';

export function memberIn({ members }: Pick<Group, 'members'>, caseId: string): GroupMember | undefined {
  return members.find((one) => one.caseId === caseId);
}

export function isFull({ members, capacity }: Pick<Group, 'members' | 'capacity'>): boolean {
  return members.length >= capacity;
}

/** Gives somebody a place. It comes before their case is written: of two who want the last one, one gets it. */
export function takePlace(group: Group, member: GroupMember): GroupDecision {
  if (group.endedAt !== undefined) return refuse('not-now-here');
  const others = group.members.filter(({ caseId }) => caseId !== member.caseId);
  if (isFull({ ...group, members: others })) return refuse('group-full');
  return { ok: true, next: withMembers(group, [...others, member]) };
}

/** The group as this case says; undefined where it says so already. The case is right: it holds the person's yes. */
export function followCase(group: Group, found: Case, at: string): Group | undefined {
  const { members } = group;
  const member = memberIn(group, found.id);
  const others = members.filter((one) => one !== member);
  const connection = isHere(found) ? connectionTo(found, group.id) : undefined;
  if (connection) {
    if (member?.connectionId === connection.id || (!member && group.endedAt !== undefined)) return undefined;
    return withMembers(group, [...others, { caseId: found.id, connectionId: connection.id, since: at }]);
  }
  return member && !isBeingWritten(member, found, at) ? withMembers(group, others) : undefined;
}

/** They have their place, and their case is still to be written: the same press may come once more. */
function isBeingWritten({ nonce, since }: GroupMember, found: Case, at: string): boolean {
  if (nonce === undefined || at >= undoUntil(since) || !isHere(found)) return false;
  return !found.donePresses.some((done) => done.nonce === nonce);
}

/** What was changed on the group before can no longer be taken back: a place may hang on it. */
function withMembers(group: Group, members: GroupMember[]): Group {
  const { undo: _past, ...rest } = group;
  return { ...rest, members };
}

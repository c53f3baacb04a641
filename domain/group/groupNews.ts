import { daysAfter } from '../businessDays';
import type { Group, GroupSession } from './group';

const mostDaysAhead = 14;

/** What those hear who work with people in it: it has ended, or these sessions soon to come are cancelled. */
export interface GroupNews {
  hasEnded: boolean;
  cancelled: GroupSession[];
}

/** Undefined where there is none, or where what was done may yet be taken back. */
export function groupNews(group: Group, today: string, now: string): GroupNews | undefined {
  const { undo, endedAt } = group;
  if (undo && now < undo.until) return undefined;
  if (endedAt !== undefined) return { hasEnded: true, cancelled: [] };
  const cancelled = cancelledSoon(group, today);
  return cancelled.length > 0 ? { hasEnded: false, cancelled } : undefined;
}

export function cancelledSoon({ sessions }: Pick<Group, 'sessions'>, today: string): GroupSession[] {
  const until = daysAfter(today, mostDaysAhead);
  return sessions.filter(({ isCancelled, on }) => isCancelled && on >= today && on <= until);
}

import type { SessionsTyped } from '../../domain/group/addSessions';
import { mostAhead } from '../../domain/group/groupLimits';

/** What was typed about sessions to be added. */
export function sessionsIn(typed: Record<string, string>): SessionsTyped {
  const weeks = Number(typed['weeks']);
  return {
    first: (typed['first'] ?? '').trim(),
    time: (typed['time'] ?? '').trim(),
    weeks: Number.isInteger(weeks) && weeks >= 1 && weeks <= mostAhead ? weeks : 1,
  };
}

import type { Connection, Session } from './connection';
import { mostSessions, mostSessionsInAll } from './limits';
import { isUntold } from './states';

/** Oldest first. There is at most one a day. */
export function inOrder(sessions: readonly Session[]): Session[] {
  return [...sessions].sort((one, other) => one.on.localeCompare(other.on));
}

/** That one in place of what it was, or added. */
export function withSession({ sessions }: Pick<Connection, 'sessions'>, changed: Session): Session[] {
  return inOrder([...sessions.filter(({ id }) => id !== changed.id), changed]);
}

/** The latest of each activity, and of all together. What nobody has told of yet always stays. */
export function withLatestSessions(connections: readonly Connection[]): Connection[] {
  const each = connections.map((one) => ({ ...one, sessions: latest(one.sessions, mostSessions) }));
  const told = latest(
    each.flatMap(({ sessions }) => sessions),
    mostSessionsInAll,
  );
  const kept = new Set(told);
  return each.map((one) => ({ ...one, sessions: one.sessions.filter((session) => kept.has(session)) }));
}

function latest(sessions: readonly Session[], most: number): Session[] {
  const room = Math.max(0, most - sessions.filter(isUntold).length);
  const told = inOrder(sessions.filter((one) => !isUntold(one)));
  const kept = new Set(told.slice(Math.max(0, told.length - room)));
  return inOrder(sessions.filter((one) => isUntold(one) || kept.has(one)));
}

import { type Connection, connectionStates, type Session } from '../../../connection/connection';
import { inOrder } from '../../../connection/sessions';
import { isCounted, isEnded } from '../../../connection/states';

/** The same activity in two cases of one person: it stands as far as they have come, with the visits of both. */
export function oneConnection(own: Connection, other: Connection): Connection {
  const [main, second] = isFurther(other, own) ? [other, own] : [own, other];
  const { from, travel, confidence, note, saidYesAt, introducedAt } = second;
  const sessions = joinedSessions(own.sessions, other.sessions);
  const noLongerKept = other.visits - counted(other.sessions);
  return {
    ...(from && { from }),
    ...(travel && { travel }),
    ...(confidence && { confidence }),
    ...(note && { note }),
    ...(!isEnded(second.state) && { ...(saidYesAt && { saidYesAt }), ...(introducedAt && { introducedAt }) }),
    ...main,
    id: own.id,
    sessions,
    visits: own.visits + counted(sessions) - counted(own.sessions) + noLongerKept,
  };
}

function isFurther(one: Connection, other: Connection): boolean {
  if (isEnded(one.state)) return false;
  return isEnded(other.state) || connectionStates.indexOf(one.state) > connectionStates.indexOf(other.state);
}

/** One a day. What was told of goes before what was planned, and that they went before that they did not. */
function joinedSessions(own: readonly Session[], others: readonly Session[]): Session[] {
  const joined = [...own];
  for (const session of others) {
    const at = joined.findIndex(({ id, on }) => id === session.id || on === session.on);
    const before = joined[at];
    if (!before) joined.push(session);
    else if (says(session) > says(before)) joined[at] = session;
  }
  return inOrder(joined);
}

function says({ result }: Session): number {
  if (isCounted(result)) return 2;
  return result === undefined ? 0 : 1;
}

function counted(sessions: readonly Session[]): number {
  return sessions.filter(({ result }) => isCounted(result)).length;
}

import type { Connection, Session } from '../../domain/connection/connection';

const at = '2026-11-22T22:10:00.000Z';

/** A visit on that day of the Local: planned, unless it says what came of it. */
export function session(on: string, more: Partial<Session> = {}): Session {
  return { id: `of${on}`, on, setAt: at, ...(more.result && { toldAt: at }), ...more };
}

/** An activity told by word of mouth, as it stands in the case. */
export function connection(state: Connection['state'], more: Partial<Connection> = {}): Connection {
  const hasYes = state !== 'idea';
  return {
    id: 'choir',
    name: 'Canary choir',
    state,
    since: at,
    ...(hasYes && { saidYesAt: at }),
    ...(state === 'introduced' && { introducedAt: at }),
    ...(state === 'settledIn' && { settledAt: at }),
    sessions: [],
    visits: 0,
    ...more,
  };
}

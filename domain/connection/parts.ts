import type { Case } from '../referral/case';
import type { Connection, Session } from './connection';

export function connectionIn({ connections = [] }: Case, id: string | undefined): Connection | undefined {
  return connections.find((one) => one.id === id);
}

export function sessionIn(connection: Connection | undefined, id: string | undefined): Session | undefined {
  return connection?.sessions.find((one) => one.id === id);
}

/** All of them, that one in place of what it was. */
export function withConnection({ connections = [] }: Case, changed: Connection): Connection[] {
  return connections.map((one) => (one.id === changed.id ? changed : one));
}

import type { Connection, Session } from '../connection/connection';
import { isEnded } from '../connection/states';
import type { Case } from '../referral/case';
import type { Visit } from './openVisits';

/** Visits that they did not make, where they have not been there again and nobody has spoken with them since. */
export function missedVisits(found: Pick<Case, 'referral' | 'connections' | 'lastSpokenAt'>): Visit[] {
  const { referral, connections = [], lastSpokenAt = '' } = found;
  return connections.flatMap((connection) => {
    const session = isEnded(connection.state) ? undefined : lastTold(connection);
    const isMissed = session?.result === 'didNotMakeIt' || session?.result === 'personCancelled';
    const toldAt = session?.toldAt ?? '';
    return session && isMissed && toldAt >= referral.sentAt && toldAt > lastSpokenAt
      ? [{ connection, session }]
      : [];
  });
}

/** That the group called one off says nothing about them. */
function lastTold({ sessions }: Connection): Session | undefined {
  return sessions.findLast(({ result }) => result !== undefined && result !== 'groupCancelled');
}

import type { Local } from '../local';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { changed, changing } from './changing';
import { connected } from './connected';
import type { Connection } from './connection';
import { withConnection } from './parts';

/** They have been there often enough to know, and say so themselves. */
export function settleIn(
  found: Case,
  { connectionId, theySaySo }: { connectionId: string | undefined; theySaySo: boolean },
  by: Asker,
  at: string,
  { settledAfterVisits }: Pick<Local, 'settledAfterVisits'>,
): CaseDecision {
  return changing(found, connectionId, by, (connection) => {
    if (connection.state === 'settledIn') return refuse('already-so');
    if (connection.state !== 'goingAlong') return refuse('not-now-here');
    if (connection.visits < settledAfterVisits || !theySaySo) return refuse('visits-first');
    const next: Connection = { ...connection, state: 'settledIn', since: at, settledAt: at };
    const line = connected(found, withConnection(found, next), by.id, at);
    return changed(found, next, 'settledIn', by, at, line);
  });
}

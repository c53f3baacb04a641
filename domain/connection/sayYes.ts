import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { isFull } from './addIdea';
import { changed, changing } from './changing';
import type { Connection, ConnectionState } from './connection';
import { isEnded } from './states';

const mayComeToIt: readonly ConnectionState[] = ['idea', 'notRightNow', 'full'];

/** They were asked, and would like to. */
export function sayYes(found: Case, connectionId: string | undefined, by: Asker, at: string): CaseDecision {
  return changing(found, connectionId, by, (connection) => {
    if (connection.state === 'keen') return refuse('already-so');
    // into a small group they come with a place, by joining it
    if (connection.group || !mayComeToIt.includes(connection.state)) return refuse('not-now-here');
    if (isEnded(connection.state) && isFull(found)) return refuse('connections-full');
    return changed(found, keen(connection, at), 'connectionKeen', by, at);
  });
}

/** What ended is taken up again, with their yes. */
export function takeUpAgain(
  found: Case,
  connectionId: string | undefined,
  by: Asker,
  at: string,
): CaseDecision {
  return changing(found, connectionId, by, (connection) => {
    if (connection.group || !isEnded(connection.state)) return refuse('not-now-here');
    if (isFull(found)) return refuse('connections-full');
    return changed(found, keen(connection, at), 'connectionAgain', by, at);
  });
}

function keen(connection: Connection, at: string): Connection {
  const { introducedAt: _before, settledAt: _then, ...rest } = connection;
  return { ...rest, state: 'keen', since: at, saidYesAt: at };
}

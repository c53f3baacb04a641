import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import type { CaseEvent } from '../referral/caseEvent';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { changed, changing } from './changing';
import type { EndedState } from './connection';
import { isEnded, isUntold } from './states';

const events: Record<EndedState, CaseEvent> = {
  notForMe: 'notForMe',
  notRightNow: 'notRightNow',
  full: 'groupFull',
  groupEnded: 'groupEnded',
};

/** It has ended, or rests. Visits that were still planned leave with it. */
export function endConnection(
  found: Case,
  {
    connectionId,
    how,
    text,
  }: { connectionId: string | undefined; how: EndedState | undefined; text?: string },
  by: Asker,
  at: string,
): CaseDecision {
  return changing(found, connectionId, by, (connection) => {
    if (isEnded(connection.state)) return refuse('not-now-here');
    if (how === undefined) return refuse('result-needed');
    const { settledAt: _no, ...rest } = connection;
    const sessions = connection.sessions.filter((one) => !isUntold(one));
    return changed(found, { ...rest, state: how, since: at, sessions }, events[how], by, at, {
      ...(text && { text }),
    });
  });
}

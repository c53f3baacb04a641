import { changed, changing } from '../connection/changing';
import { isEnded, isUntold } from '../connection/states';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';

export const leavings = ['notForMe', 'notRightNow', 'groupEnded'] as const;
export type Leaving = (typeof leavings)[number];

/** They do not go there any more, or not for now. Their place becomes free as the group follows the case. */
export function leaveGroup(
  found: Case,
  { connectionId, how }: { connectionId: string | undefined; how: Leaving | undefined },
  by: Asker,
  at: string,
): CaseDecision {
  return changing(found, connectionId, by, (connection) => {
    if (!connection.group || isEnded(connection.state)) return refuse('members-only');
    if (how === undefined) return refuse('result-needed');
    const { settledAt: _no, ...rest } = connection;
    const sessions = connection.sessions.filter((one) => !isUntold(one));
    return changed(found, { ...rest, state: how, since: at, sessions }, 'groupLeft', by, at);
  });
}

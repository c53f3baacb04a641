import { mayWork, relationsTo } from '../referral/access';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import type { CaseEvent } from '../referral/caseEvent';
import { happened } from '../referral/happened';
import { isOpen, isWork } from '../referral/statusGroups';
import { type Refusal, refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import type { Connection } from './connection';
import { connectionIn, withConnection } from './parts';
import { withLatestSessions } from './sessions';

/** Why nothing of the work with this person may be changed by them now. */
export function noWork(found: Case, by: Asker): Refusal | undefined {
  if (!isOpen(found.referral)) return 'already-ended';
  if (!isWork(found.referral)) return 'not-taken';
  return mayWork(relationsTo(found, by)) ? undefined : 'not-yours';
}

/** Decides about one activity of the person, for somebody who does the work. */
export function changing(
  found: Case,
  connectionId: string | undefined,
  by: Asker,
  decide: (connection: Connection) => CaseDecision,
): CaseDecision {
  const refusal = noWork(found, by);
  if (refusal) return refuse(refusal);
  const connection = connectionIn(found, connectionId);
  return connection ? decide(connection) : refuse('no-such-part');
}

/** The case with that activity as it stands now. */
export function changed(
  found: Case,
  next: Connection,
  event: CaseEvent,
  by: Asker,
  at: string,
  more: Parameters<typeof happened>[4] = {},
): CaseDecision {
  return happened(found, event, by.id, at, {
    connections: withLatestSessions(withConnection(found, next)),
    about: next.name,
    isUndoable: true,
    ...more,
  });
}

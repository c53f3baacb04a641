import { addIdea } from '../connection/addIdea';
import type { Connection } from '../connection/connection';
import { withConnection } from '../connection/parts';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { happened } from '../referral/happened';
import { noWork } from '../referral/work/noWork';
import { type Refusal, refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import type { Group } from './group';
import { connectionTo } from './takesPart';

/** What the person was asked, each with their yes. */
export interface JoinAnswers {
  saidYes: boolean;
  knowWhoSees: boolean;
}

/** Why they cannot join, as far as their case says. */
export function whyNotJoin(
  found: Case,
  groupId: string,
  { saidYes, knowWhoSees }: JoinAnswers,
  by: Asker,
): Refusal | undefined {
  const refusal = noWork(found, by);
  if (refusal) return refusal;
  if (connectionTo(found, groupId)) return 'already-so';
  return saidYes && knowWhoSees ? undefined : 'yes-needed';
}

/** They take part in a group that Local Connections runs itself. Their place is taken already. */
export function joinGroup(
  found: Case,
  {
    connectionId,
    group,
    answers,
  }: { connectionId: string; group: Pick<Group, 'id' | 'localId' | 'name'>; answers: JoinAnswers },
  by: Asker,
  at: string,
): CaseDecision {
  const refusal = whyNotJoin(found, group.id, answers, by);
  if (refusal) return refuse(refusal);
  const place = { localId: group.localId, groupId: group.id };
  const withIdea = ideaOf(found, group.id)
    ? { ok: true as const, next: found }
    : addIdea(found, { id: connectionId, name: group.name, group: place }, by, at);
  if (!withIdea.ok) return withIdea;
  const idea = ideaOf(withIdea.next, group.id);
  if (!idea) return refuse('no-such-part');
  const keen: Connection = { ...idea, name: group.name, state: 'keen', since: at, saidYesAt: at };
  return happened(found, 'groupJoined', by.id, at, {
    connections: withConnection(withIdea.next, keen),
    about: group.name,
    isUndoable: true,
  });
}

function ideaOf({ connections = [] }: Case, groupId: string): Connection | undefined {
  return connections.find(({ group, state }) => group?.groupId === groupId && state === 'idea');
}

import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { happened } from '../referral/happened';
import { noWork } from '../referral/work/noWork';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import type { Connection } from './connection';
import { mostConnections, mostLive } from './limits';
import { withConnection } from './parts';
import { withLatestSessions } from './sessions';
import { isEnded } from './states';

export type Idea = Pick<Connection, 'id' | 'name' | 'activity' | 'group' | 'from'>;

/** Something that may suit the person: nobody has asked them yet. What ended once can be an idea again. */
export function addIdea(found: Case, idea: Idea, by: Asker, at: string): CaseDecision {
  const refusal = noWork(found, by);
  if (refusal) return refuse(refusal);
  if (!idea.name) return refuse('words-needed');
  const { connections = [] } = found;
  const before = connections.find((one) => isSame(one, idea));
  if (before && !isEnded(before.state)) return refuse('already-so');
  if (isFull(found)) return refuse('connections-full');
  const id = before?.id ?? idea.id;
  const { sessions, visits } = before ?? { sessions: [], visits: 0 };
  const { travel, confidence, note } = before ?? {};
  const next: Connection = {
    ...idea,
    id,
    state: 'idea',
    since: at,
    sessions,
    visits,
    ...(travel && { travel }),
    ...(confidence && { confidence }),
    ...(note && { note }),
  };
  return happened(found, 'connectionIdea', by.id, at, {
    connections: withLatestSessions(before ? withConnection(found, next) : [...withRoom(connections), next]),
    about: next.name,
    isUndoable: true,
  });
}

/** As many stand open as a person and a case can hold. */
export function isFull({ connections = [] }: Pick<Case, 'connections'>): boolean {
  return connections.filter(({ state }) => !isEnded(state)).length >= mostLive;
}

type Known = Pick<Idea, 'name' | 'activity' | 'group'>;

export function isSame(one: Known, other: Known): boolean {
  if (one.group ?? other.group) return one.group?.groupId === other.group?.groupId;
  if (one.activity ?? other.activity) return one.activity?.activityId === other.activity?.activityId;
  return one.name.trim().toLowerCase() === other.name.trim().toLowerCase();
}

/** Where there is no room left, what ended longest ago leaves: the timeline keeps it. */
function withRoom(connections: readonly Connection[]): Connection[] {
  if (connections.length < mostConnections) return [...connections];
  const [oldest] = connections
    .filter(({ state }) => isEnded(state))
    .sort((one, other) => one.since.localeCompare(other.since));
  return connections.filter((one) => one !== oldest);
}

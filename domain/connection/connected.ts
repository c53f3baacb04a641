import type { Notice } from '../notice/notice';
import { toReferrers, undoUntil } from '../notice/notices';
import type { Case } from '../referral/case';
import type { Connection } from './connection';
import { hasBegunToGo, visitsIn } from './hasBegunToGo';
import { goesAlong } from './states';

export type Line = Partial<Pick<Case, 'connectedLine' | 'undone'>> & { notices: Notice[] };

/**
 * Whoever referred hears once that the person has begun to go along to something: of the first visit to anything, once
 * it can no longer be taken back, and only where the person said yes to being told of. Put right before that, it is not
 * told, and the real first one is. A yes that comes later opens it for the next visit, or for when they settle in.
 */
export function connected(found: Case, after: readonly Connection[], by: string, at: string): Line {
  const { connections = [], connectedLine, undone, consents, revision } = found;
  if (connectedLine && !undone.includes(connectedLine.revision)) {
    const isToCome = at < connectedLine.from && !hasBegunToGo(found, after);
    return { ...(isToCome && { undone: [...undone, connectedLine.revision] }), notices: [] };
  }
  if (!after.some((one) => isNews(one, connections)) || !consents.tellReferrerOutcome.given)
    return { notices: [] };
  const from = undoUntil(at);
  return {
    notices: toReferrers(found, 'referral.connected', by, at, from),
    connectedLine: { revision: revision + 1, from, visitsBefore: visitsIn(connections) },
  };
}

/** They go along by a visit more than before, or have settled in. */
function isNews(one: Connection, before: readonly Connection[]): boolean {
  const was = before.find(({ id }) => id === one.id);
  const isSettled = one.state === 'settledIn' && was?.state === 'goingAlong';
  return goesAlong(one) && (isSettled || one.visits > (was?.visits ?? 0));
}

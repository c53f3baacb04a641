import type { Notice } from '../../notice/notice';
import { undoUntil } from '../../notice/notices';
import type { Activity } from '../activity';
import { type Stop, stopOf, stops } from './stopOf';

/**
 * It has just stopped, or worse than before: those who work with people in whose plan it stands hear of it, once it can
 * no longer be taken back.
 */
export function stoppedNotices(before: Activity, after: Activity, by: string, at: string): Notice[] {
  if (rank(stopOf(after)) <= rank(stopOf(before))) return [];
  const kind = 'activity.stopped';
  const { id, localId, mergedFrom = [] } = after;
  return [
    {
      id: `${after.revision}:${kind}`,
      kind,
      at,
      notBefore: undoUntil(at),
      to: { withPeopleOf: { localId, activityIds: [id, ...mergedFrom] }, notAsLead: by },
    },
  ];
}

function rank(stop: Stop | undefined): number {
  return stop === undefined ? -1 : stops.indexOf(stop);
}

import type { Notice } from '../../../notice/notice';
import { undoUntil } from '../../../notice/notices';
import type { Activity, ActivityConcern } from '../../activity';
import type { ActivityDoing } from './doing';

/** A word to each who said that something is wrong, once the answer can no longer be taken back. */
export function answeredNotices(
  { revision }: Pick<Activity, 'revision'>,
  answered: readonly ActivityConcern[],
  { by, at }: ActivityDoing,
): Notice[] {
  const kind = 'activity.answered';
  const reporters = new Set(answered.map((concern) => concern.by.personId));
  reporters.delete(by.personId);
  return [...reporters].map((personId) => ({
    id: `${revision + 1}:${kind}:${personId}`,
    kind,
    at,
    notBefore: undoUntil(at),
    by: by.personId,
    to: { personId },
  }));
}

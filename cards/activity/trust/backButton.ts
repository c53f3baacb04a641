import { skips } from '../../buttons';
import type { SubmitAction } from '../../card';
import { wayBack } from './wayBack';

/** From a form about an activity: to the upkeep list that it was opened from, or to its details. */
export function backButton(
  { id: activityId, localId }: { id: string; localId: string },
  ids: Record<string, string>,
  nonce: string,
): SubmitAction {
  if (ids['from'] === 'upkeep') return toUpkeep(ids, nonce);
  return skips('Back', { verb: 'activity.open', ids: { ...wayBack(ids), localId, activityId }, nonce });
}

/** The page of the upkeep list that a press came from. */
export function toUpkeep({ page }: Record<string, string>, nonce: string, style?: 'positive'): SubmitAction {
  const ids = page === undefined ? {} : { page };
  return skips('Back to the list', { verb: 'activity.upkeep', ids, nonce }, style);
}

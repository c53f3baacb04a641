import type { Press as CardPress } from '../../../cards/buttons';
import type { Activity } from '../../../domain/activity/activity';
import { mayBeHandedOn } from '../../../domain/activity/share/mayBeHandedOn';
import type { Press } from '../../press';

/** For whom an activity was suggested, and on which page: ids alone, carried in one. */
export interface SuggestedWay {
  localId: string;
  caseId: string;
  from: string;
  time: string;
  interest: string;
  revision?: number;
}

/** What its buttons carry, as the search results' way back is carried. */
export function suggestedCode({ revision, ...way }: SuggestedWay): string {
  return new URLSearchParams({
    ...way,
    ...(revision !== undefined && { revision: String(revision) }),
  }).toString();
}

export function suggestedWay({ suggested }: Press['ids']): SuggestedWay | undefined {
  if (suggested === undefined) return undefined;
  const read = new URLSearchParams(suggested);
  const textOf = (id: string) => read.get(id) ?? '';
  const revision = textOf('revision');
  return {
    localId: textOf('localId'),
    caseId: textOf('caseId'),
    from: textOf('from'),
    time: textOf('time'),
    interest: textOf('interest'),
    ...(/^\d+$/.test(revision) && { revision: Number(revision) }),
  };
}

/** Added for them, while it may be handed on; and back to the others. Each asks for the rights anew. */
export function suggestedPresses(
  { localId, caseId, from, time, interest, revision }: SuggestedWay,
  activity: Activity,
  nonce: string,
): { add: CardPress | undefined; back: CardPress } {
  const ids = { localId, caseId };
  const chosen = { activityLocalId: activity.localId, activityId: activity.id };
  const because = time && interest ? { time, interest } : {};
  const add = {
    verb: 'connection.add',
    ids: { ...ids, ...because, ...chosen },
    nonce,
    ...(revision !== undefined && { revision }),
  };
  return {
    add: mayBeHandedOn(activity) ? add : undefined,
    back: { verb: 'suggest.open', ids: { ...ids, from }, nonce },
  };
}

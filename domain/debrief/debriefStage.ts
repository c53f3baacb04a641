import type { Session } from '../connection/connection';
import { isCounted } from '../connection/states';

/** What is asked next about a visit; `done` where nothing is. */
export type DebriefStage = 'was' | 'reason' | 'moment' | 'confidence' | 'done';

/** It goes on where it stopped, whoever told the visit. */
export function debriefStage({ result, reason, howItWas, debriefed }: Session): DebriefStage {
  if (result === undefined) return 'was';
  if (!isCounted(result)) {
    const isAsked = result === 'didNotMakeIt' && debriefed === 'was' && reason === undefined;
    return isAsked ? 'reason' : 'done';
  }
  if (howItWas === undefined) return 'was';
  if (debriefed === 'confidence') return 'done';
  return debriefed === 'moment' ? 'confidence' : 'moment';
}

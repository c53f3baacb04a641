import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { happened } from '../referral/happened';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { isGoneThrough } from './isGoneThrough';
import { onRequest } from './onRequest';

export const notGivenReasons = ['harm', 'others', 'another', 'asksNoLonger', 'stands'] as const;
/** Why it was not given, or not put right. */
export type NotGivenReason = (typeof notGivenReasons)[number];

/** What is held was given to the person, as it was gone through. */
export function giveInformation(found: Case, requestId: string, by: Asker, at: string): CaseDecision {
  return onRequest(found, requestId, by, (one, next) => {
    if (one.kind !== 'access') return refuse('not-now-here');
    if (!isGoneThrough(found, one)) return refuse('go-through-first');
    return happened(found, 'informationGiven', by.id, at, {
      requests: next({ endedAt: at, how: 'given' }),
      keepsUndo: true,
    });
  });
}

/** What was wrong is put right, in the case itself. */
export function putRight(found: Case, requestId: string, by: Asker, at: string): CaseDecision {
  return onRequest(found, requestId, by, (one, next) => {
    if (one.kind !== 'correction') return refuse('not-now-here');
    return happened(found, 'informationPutRight', by.id, at, {
      requests: next({ endedAt: at, how: 'putRight' }),
      keepsUndo: true,
    });
  });
}

/** Not given or put right, or not all of it. `why` in words of ours, for those of the work and never for the person. */
export function notGiven(
  found: Case,
  requestId: string,
  why: string | undefined,
  by: Asker,
  at: string,
): CaseDecision {
  return onRequest(found, requestId, by, (_one, next) => {
    if (why === undefined) return refuse('reason-needed');
    return happened(found, 'informationNotGiven', by.id, at, {
      requests: next({ endedAt: at, how: 'notGiven' }),
      detail: why,
      keepsUndo: true,
    });
  });
}

import { relationsTo } from '../referral/access';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import type { InformationRequest } from '../referral/people/informationRequest';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { openRequests } from './openRequests';

/** A Lead answers an open one. `next` is how all of them stand then. */
export function onRequest(
  found: Case,
  requestId: string,
  by: Asker,
  decide: (
    one: InformationRequest,
    next: (change: Partial<InformationRequest>) => InformationRequest[],
  ) => CaseDecision,
): CaseDecision {
  if (!relationsTo(found, by).includes('lead')) return refuse('leads-only');
  const one = openRequests(found).find(({ id }) => id === requestId);
  if (!one) return refuse('no-such-request');
  return decide(one, (change) =>
    (found.requests ?? []).map((request) => (request.id === requestId ? { ...request, ...change } : request)),
  );
}

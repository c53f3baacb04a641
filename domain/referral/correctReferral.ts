import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { relationsTo } from './access';
import type { Case } from './case';
import type { CaseDecision } from './caseDecision';
import { consentsOf } from './consent';
import { happened } from './happened';
import { originOf } from './origin';
import { participantOf } from './participantOf';
import type { ReferralRequest } from './referralRequest';
import { isOpen, unansweredStatuses } from './statusGroups';

/** The referrer puts right what they sent, until it is accepted; after that the link worker does. */
export function correctReferral(
  found: Case,
  request: ReferralRequest,
  seenRevision: number,
  by: Asker,
  at: string,
): CaseDecision {
  const { referral, origin } = found;
  const isOwn = found.referrerIds.includes(by.id) && relationsTo(found, by).includes('referrer');
  if (!isOwn) return refuse('not-yours');
  if (!isOpen(referral)) return refuse('already-ended');
  if (!unansweredStatuses.some((status) => status === referral.status)) return refuse('taken-so-ask');
  if (found.revision !== seenRevision) return refuse('changed-meanwhile');
  return happened(found, 'corrected', by.id, at, {
    participant: { ...participantOf(request), careStatus: careAfter(found, request) },
    origin: originOf(request, origin.source, request.keepMessage ? origin.quotedMessage : undefined),
    consents: consentsOf(request, by.id, at, found.consents),
  });
}

/** What intake found out is not undone by a form that was open meanwhile. */
function careAfter({ participant, timeline }: Case, { careStatus }: ReferralRequest) {
  return timeline.some(({ event }) => event === 'careConfirmed') ? participant.careStatus : careStatus;
}

import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import type { Case } from './case';
import type { CaseDecision } from './caseDecision';
import { collectionNotice } from './collectionNotice';
import { happened } from './happened';
import { participantOf } from './refer';
import type { ReferralRequest } from './referralRequest';

/** The referrer puts right what they sent, until a link worker has it; after that the link worker does. */
export function correctReferral(
  found: Case,
  request: ReferralRequest,
  seenRevision: number,
  by: Asker,
  at: string,
): CaseDecision {
  const { status } = found.referral;
  if (!found.referrerIds.includes(by.id)) return refuse('not-yours');
  if (status === 'closed' || status === 'withdrawn') return refuse('already-ended');
  if (status !== 'sent') return refuse('taken-so-ask');
  if (found.revision !== seenRevision) return refuse('changed-meanwhile');
  return happened(found, 'corrected', by.id, at, {
    participant: participantOf(request),
    consents: {
      ...found.consents,
      refer: {
        given: true,
        changedBy: by.id,
        changedAt: at,
        how: request.consent,
        noticeVersion: collectionNotice.version,
      },
    },
  });
}

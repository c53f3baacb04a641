import { afterBusinessDays } from '../../businessDays';
import type { Local } from '../../local';
import { toFunction } from '../../notice/notices';
import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { relationsTo } from '../access';
import type { Case } from '../case';
import type { CaseDecision } from '../caseDecision';
import { happened } from '../happened';
import { consentsOf } from '../people/consent';
import { isOpen, unansweredStatuses } from '../statusGroups';
import { originOf } from './origin';
import { participantOf } from './participantOf';
import type { ReferralRequest } from './referralRequest';

/** The referrer puts right what they sent, until it is accepted; after that the link worker does. */
export function correctReferral(
  found: Case,
  request: ReferralRequest,
  seenRevision: number,
  by: Asker,
  at: string,
  local: Local,
): CaseDecision {
  const { referral, origin } = found;
  const isOwn = found.referrerIds.includes(by.id) && relationsTo(found, by).includes('referrer');
  if (!isOwn) return refuse('not-yours');
  if (!isOpen(referral)) return refuse('already-ended');
  if (!unansweredStatuses.some((status) => status === referral.status)) return refuse('taken-so-ask');
  if (found.revision !== seenRevision) return refuse('changed-meanwhile');
  const care = careAfter(found, request);
  const toIntake = care === 'notYet' && referral.status === 'sent';
  return happened(found, 'corrected', by.id, at, {
    participant: { ...participantOf(request), careStatus: care },
    origin: originOf(request, origin.source, request.keepMessage ? origin.quotedMessage : undefined),
    consents: consentsOf(request, by.id, at, found.consents),
    // as if it had been sent so
    ...(toIntake && {
      referral: {
        ...referral,
        status: 'withIntake',
        since: at,
        dueAt: afterBusinessDays(at, local.clocks.intake, local),
      },
      notices: [toFunction(found, 'referral.intake', at, { intakeOf: found.localId })],
    }),
  });
}

/** What intake found out is not undone by a form that was open meanwhile. */
function careAfter({ participant, timeline }: Case, { careStatus }: ReferralRequest) {
  return timeline.some(({ event }) => event === 'careConfirmed') ? participant.careStatus : careStatus;
}

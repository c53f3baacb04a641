import { afterBusinessDays } from '../businessDays';
import type { Local } from '../local';
import { noticeId } from '../notice/notices';
import type { Case, Referrer } from './case';
import { collectionNotice } from './collectionNotice';
import { consentToReferOnly } from './consent';
import type { Participant } from './participant';
import type { ReferralRequest } from './referralRequest';

/** A new case, in which the notice to the link workers and the referrer's own status card already stand. */
export function refer(id: string, request: ReferralRequest, by: Referrer, at: string, local: Local): Case {
  const made: Case = {
    id,
    localId: local.id,
    revision: 0,
    participant: participantOf(request),
    consents: consentToReferOnly({
      given: true,
      changedBy: by.personId,
      changedAt: at,
      how: request.consent,
      noticeVersion: collectionNotice.version,
    }),
    referrers: [by],
    referrerIds: [by.personId],
    careTeam: [],
    referral: {
      status: 'sent',
      sentAt: at,
      since: at,
      dueAt: afterBusinessDays(at, local.clocks.accept, local),
    },
    timeline: [{ at, by: by.personId, event: 'sent' }],
    donePresses: [],
    notices: [],
    audit: [],
  };
  return {
    ...made,
    notices: [
      {
        id: noticeId(made, 'referral.waiting'),
        kind: 'referral.waiting',
        at,
        to: { linkWorkersOf: local.id },
      },
      { id: noticeId(made, 'referral.status'), kind: 'referral.status', at, to: { personId: by.personId } },
    ],
  };
}

/** The person as the form gives them. */
export function participantOf(request: ReferralRequest): Participant {
  return {
    calledName: request.calledName,
    participantType: request.participantType,
    ageBand: request.ageBand,
    careStatus: request.careStatus,
    contact: {
      way: request.contactWay,
      details: request.contactDetails,
      safeToLeaveMessage: request.safeToLeaveMessage,
    },
    doNotContactDirectly: request.doNotContactDirectly,
    reasons: request.reasons,
    ...(request.whatMatters && { whatMatters: request.whatMatters }),
  };
}

import type { Case } from './case';
import type { Typed } from './referralRequest';

/** The form as it would have been typed to make this case. */
export function typedFrom({ participant, consents, localId }: Case): Typed {
  return {
    localId,
    calledName: participant.calledName,
    participantType: participant.participantType,
    ageBand: participant.ageBand,
    careStatus: participant.careStatus,
    contactWay: participant.contact.way,
    contactDetails: participant.contact.details,
    safeToLeaveMessage: String(participant.contact.safeToLeaveMessage),
    doNotContactDirectly: String(participant.doNotContactDirectly),
    reasons: participant.reasons.join(','),
    whatMatters: participant.whatMatters ?? '',
    consent: consents.refer.given ? consents.refer.how : '',
  };
}

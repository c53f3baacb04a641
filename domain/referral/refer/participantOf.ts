import type { Participant } from '../participant';
import type { ReferralRequest } from './referralRequest';

/** The person as the form gives them. */
export function participantOf(request: ReferralRequest): Participant {
  const { whatMatters, pronouns, language, interpreter, accessNeeds, whatHelps, avoid } = request;
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
    ...(whatMatters && { whatMatters }),
    ...(pronouns && { pronouns }),
    ...(language && { language }),
    ...(interpreter && { interpreter }),
    indigenousStatus: request.indigenousStatus ?? 'notStated',
    ...(accessNeeds && { accessNeeds }),
    ...(whatHelps && { whatHelps }),
    ...(avoid && { avoid }),
  };
}

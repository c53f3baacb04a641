import type { Case } from '../case';
import type { Participant } from '../participant';
import { type ConsentPurpose, consentPurposes } from '../people/consent';
import type { Origin } from './origin';
import type { Typed } from './referralRequest';

type Typing = Pick<Case, 'participant' | 'origin' | 'consents' | 'localId'>;

/** The form as it would have been typed to make this case. */
export function typedFrom({ participant, origin, consents, localId }: Typing): Typed {
  const alsoAsked = consentPurposes.filter((purpose): purpose is ConsentPurpose => purpose !== 'refer');
  return {
    localId,
    ...personTyped(participant),
    ...originTyped(origin),
    consent: consents.refer.given ? consents.refer.how : '',
    ...Object.fromEntries(alsoAsked.map((purpose) => [purpose, String(consents[purpose].given)])),
  };
}

function personTyped({ contact, ...person }: Participant): Typed {
  return {
    calledName: person.calledName,
    participantType: person.participantType,
    ageBand: person.ageBand,
    careStatus: person.careStatus,
    contactWay: contact.way,
    contactDetails: contact.details,
    safeToLeaveMessage: String(contact.safeToLeaveMessage),
    doNotContactDirectly: String(person.doNotContactDirectly),
    reasons: person.reasons.join(','),
    whatMatters: person.whatMatters ?? '',
    pronouns: person.pronouns ?? '',
    language: person.language ?? '',
    interpreter: person.interpreter ?? '',
    indigenousStatus: person.indigenousStatus === 'notStated' ? '' : person.indigenousStatus,
    accessNeeds: person.accessNeeds ?? '',
    whatHelps: person.whatHelps ?? '',
    avoid: person.avoid ?? '',
  };
}

function originTyped(origin: Origin): Typed {
  return {
    source: origin.source,
    organisation: origin.organisation ?? '',
    mayReply: String(origin.mayReply),
    supportContext: origin.supportContext ?? '',
    priorityGroups: origin.priorityGroups.join(','),
    ...(origin.quotedMessage !== undefined && { keepMessage: 'true' }),
  };
}

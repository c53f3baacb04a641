import type { AgeBand, ParticipantType } from '../referral/participant';
import { type AlikeNames, alikeNames } from './alikeNames';
import { contactKey } from './contactKey';

/** What is compared of a person. */
export interface Known {
  calledName: string;
  contact: { details: string };
  ageBand: AgeBand;
  participantType: ParticipantType;
}
export interface Alike {
  name: AlikeNames;
  contact: 'same' | 'different';
}

/** How far two records may be of one person; nothing when it is not worth showing. */
export function mayBeSame(one: Known, other: Known): Alike | undefined {
  const name = alikeNames(one.calledName, other.calledName);
  const key = contactKey(one.contact.details);
  const sameContact = key !== undefined && key === contactKey(other.contact.details);
  const sameAge = one.ageBand === other.ageBand;
  // a carer and the person cared for often share a phone
  const samePlace = sameContact && sameAge && one.participantType === other.participantType;
  const worthShowing = samePlace || (name !== 'different' && (sameContact || sameAge));
  return worthShowing ? { name, contact: sameContact ? 'same' : 'different' } : undefined;
}

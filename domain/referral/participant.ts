/** Who a referral is about. A carer, family member or supporter is a participant in their own right. */
export const participantTypes = ['client', 'carer', 'familyMember', 'supporter'] as const;
export type ParticipantType = (typeof participantTypes)[number];
export const participantTypeNames: Record<ParticipantType, string> = {
  client: 'Client',
  carer: 'Carer',
  familyMember: 'Family member',
  supporter: 'Supporter',
};

/** Age bands of the trial; no date of birth is ever asked. */
export const ageBands = ['26-34', '35-44', '45-54', '55-64', '65-74', '75-84', '85+'] as const;
export type AgeBand = (typeof ageBands)[number];
export const ageBandNames: Record<AgeBand, string> = {
  '26-34': '26 to 34',
  '35-44': '35 to 44',
  '45-54': '45 to 54',
  '55-64': '55 to 64',
  '65-74': '65 to 74',
  '75-84': '75 to 84',
  '85+': '85 and over',
};

export const careStatuses = ['yes', 'notYet', 'unsure'] as const;
export type CareStatus = (typeof careStatuses)[number];
export const careStatusNames: Record<CareStatus, string> = {
  yes: 'Yes',
  notYet: 'Not yet',
  unsure: 'Unsure',
};

export const contactWays = ['call', 'text', 'email', 'letter', 'inPerson', 'viaCarer'] as const;
export type ContactWay = (typeof contactWays)[number];
export const contactWayNames: Record<ContactWay, string> = {
  call: 'Phone call',
  text: 'Text message',
  email: 'Email',
  letter: 'Letter',
  inPerson: 'In person at the Local',
  viaCarer: 'Through their carer',
};

export const reasons = [
  'loneliness',
  'socialIsolation',
  'newToArea',
  'lossOrChange',
  'caringRole',
  'findGroup',
  'confidence',
  'volunteerLearnActive',
  'transportOrAccess',
  'other',
] as const;
export type Reason = (typeof reasons)[number];
export const reasonNames: Record<Reason, string> = {
  loneliness: 'Loneliness: wanting more, or closer, connection',
  socialIsolation: 'Social isolation: few people or groups around',
  newToArea: 'New to the area',
  lossOrChange: 'Loss or change',
  caringRole: 'A caring role',
  findGroup: 'Wants to find a group or interest',
  confidence: 'Rebuilding confidence',
  volunteerLearnActive: 'Wants to volunteer, learn or be active',
  transportOrAccess: 'Transport or access',
  other: 'Something else',
};

export const interpreterNeeds = ['no', 'spoken', 'signed'] as const;
export type InterpreterNeed = (typeof interpreterNeeds)[number];
export const interpreterNames: Record<InterpreterNeed, string> = {
  no: 'No',
  spoken: 'Yes, a spoken language',
  signed: 'Yes, Auslan or another signed way',
};

/** The question and its answers in the words of the national standard, which are not to be changed. */
export const indigenousQuestion = 'Is the person of Aboriginal or Torres Strait Islander origin?';
export const indigenousAnswers = ['no', 'aboriginal', 'torresStraitIslander', 'both'] as const;
/** "Not stated" is kept where nobody answered; nobody is offered it. */
export type IndigenousStatus = (typeof indigenousAnswers)[number] | 'notStated';
export const indigenousNames: Record<IndigenousStatus, string> = {
  no: 'No',
  aboriginal: 'Yes, Aboriginal',
  torresStraitIslander: 'Yes, Torres Strait Islander',
  both: 'Yes, both',
  notStated: 'Not stated',
};

/** "Safe to leave a message" unanswered is stored as no. */
export interface Participant {
  calledName: string;
  participantType: ParticipantType;
  ageBand: AgeBand;
  careStatus: CareStatus;
  contact: { way: ContactWay; details: string; safeToLeaveMessage: boolean };
  doNotContactDirectly: boolean;
  reasons: Reason[];
  whatMatters?: string;
  pronouns?: string;
  language?: string;
  interpreter?: InterpreterNeed;
  indigenousStatus: IndigenousStatus;
  accessNeeds?: string;
  whatHelps?: string;
  avoid?: string;
}

/**
 * A form that can be sent, with an answer to everything. Every word that names or describes the person is a canary for
 * the privacy tests. Of the consents, only the one to refer is given.
 */
export const completeReferral = {
  calledName: 'Canary Marigold',
  participantType: 'client',
  ageBand: '45-54',
  careStatus: 'yes',
  contactWay: 'call',
  contactDetails: '0491 570 156',
  safeToLeaveMessage: 'true',
  doNotContactDirectly: 'false',
  consent: 'told',
  reasons: 'loneliness,newToArea',
  whatMatters: 'Canary whistling in the garden',
  shareWithTeam: 'false',
  tellReferrerOutcome: 'false',
  contactGroup: 'false',
  contactGp: 'false',
  evaluationContact: 'false',
  pronouns: 'Canary they/them',
  language: 'Canary Turkish',
  interpreter: 'spoken',
  indigenousStatus: 'no',
  accessNeeds: 'Canary ramp',
  whatHelps: 'Canary mornings',
  avoid: 'Canary crowds',
  supportContext: 'partOfPlan',
  source: 'gp',
  organisation: 'Canary Family Clinic',
  mayReply: 'false',
  priorityGroups: '',
};

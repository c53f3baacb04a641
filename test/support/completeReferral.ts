/** A form that can be sent. Every word that names or describes the person is a canary for the privacy tests. */
export const completeReferral = {
  calledName: 'Canary Marigold',
  participantType: 'client',
  ageBand: '45-54',
  careStatus: 'yes',
  contactWay: 'call',
  contactDetails: '0491 570 156',
  safeToLeaveMessage: 'true',
  doNotContactDirectly: 'false',
  reasons: 'loneliness,newToArea',
  whatMatters: 'Canary whistling in the garden',
  consent: 'told',
};

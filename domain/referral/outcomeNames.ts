import type { NotAbleReason, Outcome, OutcomeTheme, TryWay, WithdrawReason } from './referral';

/** The main outcome in plain words. */
export const outcomeNames: Record<Outcome, string> = {
  connectedSettled: 'Connected and settled in',
  connectedWantsSpace: 'Connected, and would like some space now',
  ownNetwork: 'Connected with people of their own',
  informationEnough: 'Information was enough',
  otherSupport: 'Moved to other support',
  movedAway: 'Moved away',
  choseToStop: 'Chose to stop',
  needsChanged: 'Their needs changed',
  couldNotReach: 'We could not reach them',
  died: 'The person died',
};

export const outcomeThemeNames: Record<OutcomeTheme, string> = {
  belonging: 'Belonging',
  meaningfulConnection: 'Meaningful connection',
  confidence: 'Confidence',
  newSkill: 'A new skill',
  joyMeaning: 'Joy or meaning',
  gettingOut: 'Getting out on their own',
  givingBack: 'Giving back',
  carerBreak: 'A break from caring',
};

export const notAbleNames: Record<NotAbleReason, string> = {
  under26: 'They are under 26',
  outsideLocal: 'They live outside the area of a participating Local',
  notReceivingCare: 'They do not receive care here; passed to intake',
  noCapacity: 'There is no room right now',
  clinicalFirst: 'They need a clinical response first',
  personSaidNo: 'The person said no',
  // offered to nobody: it would tell the referrer that the person is known here
  duplicate: 'Referred already',
  other: 'Something else',
};

export const withdrawNames: Record<WithdrawReason, string> = {
  changedMind: 'They changed their mind',
  consentWithdrawn: 'They withdrew their consent',
  otherSupport: 'They found other support',
  movedAway: 'They moved away',
  died: 'The person died',
  other: 'Another reason, or they would rather not say',
};

export const tryWayNames: Record<TryWay, string> = {
  call: 'Phone call',
  text: 'Text message',
  email: 'Email',
  letter: 'Letter',
  inPerson: 'In person',
  viaCarer: 'Through their carer',
  viaReferrer: 'Through whoever referred',
};

import type { Outcome } from './referral';

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

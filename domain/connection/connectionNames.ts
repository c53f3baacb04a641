import type { Local } from '../local';
import type { ConnectionState, HowItWas, MissedReason, SessionResult, TravelStage } from './connection';

const stateNames: Record<ConnectionState, string> = {
  idea: 'An idea',
  keen: 'They said yes',
  introduced: 'Introduced to the group',
  firstVisitBooked: 'First visit planned',
  goingAlong: 'Going along',
  settledIn: 'Settled in',
  notForMe: 'Not for them',
  notRightNow: 'Not right now',
  full: 'Full for now',
  groupEnded: 'The group has ended',
};

/** How a person and an activity stand, in this Local's words. */
export function stateName(state: ConnectionState, { stageNames }: Pick<Local, 'stageNames'>): string {
  return stageNames[state] ?? stateNames[state];
}

export const sessionResultNames: Record<SessionResult, string> = {
  went: 'They went',
  wentWithLinkWorker: 'They went, with the link worker',
  didNotMakeIt: 'They didn’t make it',
  personCancelled: 'They cancelled it',
  groupCancelled: 'The group cancelled it',
};

export const missedReasonNames: Record<MissedReason, string> = {
  unwell: 'Unwell',
  transport: 'Getting there',
  nervous: 'Nervous',
  cost: 'What it costs',
  caring: 'Caring for somebody',
  forgot: 'Forgot',
  groupChanged: 'The group changed',
  notForMe: 'Not for them',
  preferNotToSay: 'Prefers not to say',
};

export const howItWasNames: Record<HowItWas, string> = {
  lovely: 'Lovely',
  good: 'Good',
  mixed: 'Mixed',
  hard: 'Hard',
};

export const travelStageNames: Record<TravelStage, string> = {
  withLinkWorker: 'With the link worker',
  shadowed: 'On their own, with the link worker nearby',
  alone: 'On their own',
};

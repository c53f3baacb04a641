import type { Confidence } from '../plan/goal';
import type { InterestTime } from '../whatMatters/whatMatters';

export const liveStates = [
  'idea',
  'keen',
  'introduced',
  'firstVisitBooked',
  'goingAlong',
  'settledIn',
] as const;
export const endedStates = ['notForMe', 'notRightNow', 'full', 'groupEnded'] as const;
/** Ended, or at rest. */
export type EndedState = (typeof endedStates)[number];
export const connectionStates = [...liveStates, ...endedStates] as const;
/** How a person and one activity stand. */
export type ConnectionState = (typeof connectionStates)[number];

export const sessionResults = [
  'went',
  'wentWithLinkWorker',
  'didNotMakeIt',
  'personCancelled',
  'groupCancelled',
] as const;
export type SessionResult = (typeof sessionResults)[number];

export const missedReasons = [
  'unwell',
  'transport',
  'nervous',
  'cost',
  'caring',
  'forgot',
  'groupChanged',
  'notForMe',
  'preferNotToSay',
] as const;
/** Why they did not make it, if they care to say. */
export type MissedReason = (typeof missedReasons)[number];

export const howItWas = ['lovely', 'good', 'mixed', 'hard'] as const;
export type HowItWas = (typeof howItWas)[number];

/** One occasion. Without a result it is planned, or nobody has told of it yet. */
export interface Session {
  id: string;
  /** The Local's date, yyyy-mm-dd. */
  on: string;
  /** On the wall, HH:mm. */
  time?: string;
  /** The link worker is to go along. */
  withLinkWorker?: true;
  /** When it was planned, an instant. */
  setAt: string;
  result?: SessionResult;
  reason?: MissedReason;
  howItWas?: HowItWas;
  /** When the result was written down, an instant. */
  toldAt?: string;
  /** How far its debrief has gone: how it was, a moment, how confident they feel. */
  debriefed?: 'was' | 'moment' | 'confidence';
}

export const travelStages = ['withLinkWorker', 'shadowed', 'alone'] as const;
/** How they last got there and back, on the way to doing it alone. */
export type TravelStage = (typeof travelStages)[number];
export interface Travelled {
  stage: TravelStage;
  on: string;
}

/** One person and one activity. */
export interface Connection {
  id: string;
  /** Of the directory; of a group that Local Connections runs itself; or told by word of mouth, by name alone. */
  activity?: { localId: string; activityId: string };
  group?: { localId: string; groupId: string };
  /** As it was called when it was added. */
  name: string;
  state: ConnectionState;
  /** Since when it stands so, an instant. */
  since: string;
  /** Which interest of theirs it came from. */
  from?: { time: InterestTime; words: string };
  /** When they said yes to it: before that nobody gets in touch with the group. */
  saidYesAt?: string;
  introducedAt?: string;
  settledAt?: string;
  /** Oldest first, the latest twelve. */
  sessions: Session[];
  /** How often they went in all. */
  visits: number;
  travel?: Travelled[];
  /** How confident they feel about going along. */
  confidence?: Confidence[];
  /** How to get there, who greets them, in the words of the link worker. */
  note?: string;
}

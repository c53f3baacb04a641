/**
 * What becomes of a referral. Each open status has an owner (`ownerOf`) and a clock, `dueAt`. ISO instants, UTC.
 * A worker may be missing from the later open ones, after a hand-over that nobody has picked up: then the Lead acts.
 */
export type Referral =
  | Sent
  | NeedInfo
  | WithIntake
  | Waiting
  | Named
  | Trying
  | GettingStarted
  | Paused
  | Closed
  | NotAble
  | Withdrawn
  | NoContact
  | EnteredInError
  | Joined;
export type Status = Referral['status'];

interface Since {
  sentAt: string;
  since: string;
}
interface Open extends Since {
  dueAt: string;
}
/** With the Local's link workers and Lead: one of them takes it, names somebody or says why not. */
export interface Sent extends Open {
  status: 'sent';
}
/** A question to the referrer. What they answer sends it on as it was. */
export interface NeedInfo extends Open {
  status: 'needInfo';
  question: string;
  askedBy: Worker;
}
/** The Local's intake people find out about care; nobody is turned away for it. */
export interface WithIntake extends Open {
  status: 'withIntake';
}
/** Accepted; the Lead names a link worker. `dueAt` is when somebody says hello to the person again. */
export interface Waiting extends Open {
  status: 'waiting';
  acceptedBy: Worker;
}
/** A link worker has it and makes first contact by `dueAt`. */
export interface Named extends Open {
  status: 'named';
  takenBy: Worker;
}
/** The link worker has tried, and tries again or, after three, asks the referrer. */
export interface Trying extends Open {
  status: 'trying';
  takenBy: Worker;
  tries: Try[];
  /** When the referrer was asked for another way. */
  referrerAskedAt?: string;
  /** When they answered. */
  answeredAt?: string;
  /** When the link worker asked the Lead to agree that they cannot be reached. */
  giveUpAskedAt?: string;
}
/** They have spoken. The link worker takes the next step by `dueAt`. */
export interface GettingStarted extends Open {
  status: 'gettingStarted';
  takenBy?: Worker;
  firstContactAt: string;
}
/** Until `dueAt`, the day on which the link worker gets in touch again. */
export interface Paused extends Open {
  status: 'paused';
  takenBy?: Worker;
  firstContactAt: string;
}
export interface Closed extends Since {
  status: 'closed';
  takenBy?: Worker;
  outcome: Outcome;
  themes: OutcomeTheme[];
  /** The person's own words on what it meant. */
  inTheirWords?: string;
}
export interface NotAble extends Since {
  status: 'notAble';
  saidBy: Worker;
  reason: NotAbleReason;
  /** What the person can turn to instead. */
  alternative: string;
}
export interface Withdrawn extends Since {
  status: 'withdrawn';
  withdrawnBy: string;
  reason: WithdrawReason;
  takenBy?: Worker;
}
/** Three tries, the referrer asked, the Lead agreed. */
export interface NoContact extends Since {
  status: 'noContact';
  takenBy: Worker;
  tries: Try[];
}
export interface EnteredInError extends Since {
  status: 'enteredInError';
  takenBy?: Worker;
}
/** The same person as another case, which goes on. Whoever referred hears of that one, under this reference. */
export interface Joined extends Since {
  status: 'joined';
  to: string;
}

/** A member of staff; the name is for colleagues to read. */
export interface Worker {
  personId: string;
  name: string;
}
export interface Try {
  at: string;
  by: string;
  way: TryWay;
  result: TryResult;
}
export const tryResults = ['leftMessage', 'noAnswer'] as const;
export type TryResult = (typeof tryResults)[number];
export const tryWays = ['call', 'text', 'email', 'letter', 'inPerson', 'viaCarer', 'viaReferrer'] as const;
export type TryWay = (typeof tryWays)[number];

export const outcomes = [
  'connectedSettled',
  'connectedWantsSpace',
  'ownNetwork',
  'informationEnough',
  'otherSupport',
  'movedAway',
  'choseToStop',
  'needsChanged',
  'couldNotReach',
  'died',
] as const;
export type Outcome = (typeof outcomes)[number];

export const outcomeThemes = [
  'belonging',
  'meaningfulConnection',
  'confidence',
  'newSkill',
  'joyMeaning',
  'gettingOut',
  'givingBack',
  'carerBreak',
] as const;
export type OutcomeTheme = (typeof outcomeThemes)[number];

export const notAbleReasons = [
  'under26',
  'outsideLocal',
  'notReceivingCare',
  'noCapacity',
  'clinicalFirst',
  'personSaidNo',
  'duplicate',
  'other',
] as const;
export type NotAbleReason = (typeof notAbleReasons)[number];

export const withdrawReasons = [
  'changedMind',
  'consentWithdrawn',
  'otherSupport',
  'movedAway',
  'died',
  'other',
] as const;
export type WithdrawReason = (typeof withdrawReasons)[number];

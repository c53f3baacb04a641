/** What becomes of a referral. Each status has an owner and, while it is open, a clock. ISO instants, UTC. */
export type Referral = Sent | Named | GettingStarted | Closed | Withdrawn;

interface Since {
  sentAt: string;
  since: string;
}
/** With the Local's link workers and Lead: one of them takes it by `dueAt`. */
export interface Sent extends Since {
  status: 'sent';
  dueAt: string;
}
/** A link worker has it and makes first contact by `dueAt`. */
export interface Named extends Since {
  status: 'named';
  takenBy: Worker;
  dueAt: string;
  tries: Try[];
}
/** They have spoken. The link worker takes the next step by `dueAt`. */
export interface GettingStarted extends Since {
  status: 'gettingStarted';
  takenBy: Worker;
  firstContactAt: string;
  dueAt: string;
}
export interface Closed extends Since {
  status: 'closed';
  takenBy: Worker;
  outcome: Outcome;
}
export interface Withdrawn extends Since {
  status: 'withdrawn';
  withdrawnBy: string;
  takenBy?: Worker;
}

/** A member of staff; the name is for colleagues to read. */
export interface Worker {
  personId: string;
  name: string;
}
export interface Try {
  at: string;
  by: string;
  result: 'leftMessage' | 'noAnswer';
}

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

import type { Worker } from '../../referral/referral';

/** How well the team knows an activity. Who writes nothing leaves it at the first. */
export const vettingStatuses = [
  'notVisited',
  'phoned',
  'visited',
  'trusted',
  'paused',
  'doNotSuggest',
] as const;
export type VettingStatus = (typeof vettingStatuses)[number];

export const vettingNames: Record<VettingStatus, string> = {
  notVisited: 'None of us has visited',
  phoned: 'We have rung',
  visited: 'We have been there',
  trusted: 'Trusted',
  paused: 'Paused',
  doNotSuggest: 'Do not suggest',
};

/** Seen by whoever rang or visited. What was not seen is not written. */
export const vettingChecks = [
  'greeted',
  'quietSpace',
  'stepFree',
  'toilets',
  'transport',
  'rainbow',
  'culturallySafe',
  'aboriginalLed',
  'language',
  'carersWelcome',
  'alcoholFree',
  'costStated',
  'childSafe',
] as const;
export type VettingCheck = (typeof vettingChecks)[number];

export const checkNames: Record<VettingCheck, string> = {
  greeted: 'Newcomers are greeted',
  quietSpace: 'A quiet place to sit',
  stepFree: 'Step-free way in',
  toilets: 'Accessible toilet',
  transport: 'Transport or parking near',
  rainbow: 'LGBTIQA+ inclusive',
  culturallySafe: 'Culturally safe',
  aboriginalLed: 'Aboriginal-led',
  language: 'Other languages spoken',
  carersWelcome: 'Carers and supporters welcome',
  alcoholFree: 'Alcohol-free',
  costStated: 'The cost is stated',
  childSafe: 'Child-safe',
};

export interface Vetting {
  status: VettingStatus;
  by: Worker;
  /** ISO instant. */
  at: string;
  /** Local date by which somebody looks again. */
  reviewDue?: string;
  checks: VettingCheck[];
  /** Why it is paused or not to be suggested: for staff, never for a person. */
  reason?: string;
  /** While it is held back: how well it was known before, and what was learnt since. */
  before?: Known;
}

/** How well the team knows an activity that nothing holds back. */
export type Known = Omit<Vetting, 'before' | 'reason'>;

export function isHeldBack({ status }: Pick<Vetting, 'status'>): boolean {
  return status === 'paused' || status === 'doNotSuggest';
}

/** How well it is known, whether it is held back or not. */
export function knownOf(vetting: Vetting | undefined): Known | undefined {
  return vetting && isHeldBack(vetting) ? vetting.before : vetting;
}

import type { Worker } from '../referral';

export const informationKinds = ['access', 'correction'] as const;
export type InformationKind = (typeof informationKinds)[number];

/** The person asked what is held about them, or to have something put right. Answered by the Lead, never by itself. */
export interface InformationRequest {
  id: string;
  kind: InformationKind;
  at: string;
  by: Worker;
  /** A date of the Local by which they are answered. */
  dueOn: string;
  /** Gone through for what is about other people, and for family violence or other serious harm (s31). */
  checked?: { at: string; by: string };
  endedAt?: string;
  how?: 'given' | 'putRight' | 'notGiven';
}

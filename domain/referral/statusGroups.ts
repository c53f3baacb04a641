import type { Case } from './case';
import type { Referral, Status } from './referral';

/** With somebody of the Local or the referrer, and not yet ended. */
export const openStatuses = [
  'sent',
  'needInfo',
  'withIntake',
  'waiting',
  'named',
  'trying',
  'gettingStarted',
  'paused',
] as const satisfies readonly Status[];
export type OpenReferral = Extract<Referral, { status: (typeof openStatuses)[number] }>;

/** Nobody has accepted them yet. */
export const unansweredStatuses = ['sent', 'needInfo', 'withIntake'] as const satisfies readonly Status[];
/** A link worker works with the person, or is about to. */
export const workStatuses = [
  'named',
  'trying',
  'gettingStarted',
  'paused',
] as const satisfies readonly Status[];
export type WorkReferral = Extract<Referral, { status: (typeof workStatuses)[number] }>;
/** They have spoken. */
export const startedStatuses = ['gettingStarted', 'paused'] as const satisfies readonly Status[];
export type StartedReferral = Extract<Referral, { status: (typeof startedStatuses)[number] }>;

export function isOpen(referral: Referral): referral is OpenReferral {
  return isOneOf(referral, openStatuses);
}
export function isWork(referral: Referral): referral is WorkReferral {
  return isOneOf(referral, workStatuses);
}
export function isStarted(referral: Referral): referral is StartedReferral {
  return isOneOf(referral, startedStatuses);
}

/** Open, and nobody has begun with the person: what came with the referral is all that is read of it. */
export function isUntaken(referral: Referral): boolean {
  return isOpen(referral) && !isWork(referral);
}

/** Waits for a link worker: newly sent, accepted, or left without one. Whoever may take it sees who it is. */
export function waitsForWorker({ referral }: Pick<Case, 'referral'>): boolean {
  if (referral.status === 'sent' || referral.status === 'waiting') return true;
  return isStarted(referral) && referral.takenBy === undefined;
}

function isOneOf<S extends Status>({ status }: Referral, group: readonly S[]): boolean {
  return group.some((one) => one === status);
}

import type { Disposal } from './disposal';
import { type RecordsDecision, refuseRecords } from './recordsRefusal';

// digits, so that a number is asked for and no sentence comes
const authorityNumber = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9 ./()-]{1,39}$/;

export function isAuthority(typed: string): boolean {
  return authorityNumber.test(typed);
}

/** By another person than the one who marked it. After this it cannot be taken back. */
export function confirmDisposal(found: Disposal, by: string, at: string): RecordsDecision<Disposal> {
  if (found.state !== 'marked') return refuseRecords('already-answered');
  if (found.markedBy === by) return refuseRecords('second-person');
  return { ok: true, next: { ...found, state: 'begun', confirmedBy: by, confirmedAt: at } };
}

/** By anybody who might confirm it. */
export function takeOffDisposal(found: Disposal): RecordsDecision<Disposal> {
  if (found.state !== 'marked') return refuseRecords('already-answered');
  return { ok: true, next: { ...found, state: 'takenOff' } };
}

/** Nothing is ever removed unless two people said so. */
export function mayBeRemoved({ state, markedBy, confirmedBy }: Disposal): boolean {
  return state === 'begun' && confirmedBy !== undefined && confirmedBy !== markedBy;
}

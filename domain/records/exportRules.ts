import type { ExportRequest } from './exportRequest';
import { type RecordsDecision, refuseRecords } from './recordsRefusal';

const validForMs = 7 * 24 * 60 * 60_000;

/** By another person than the one who asked, who decides for themselves. */
export function approveExport(
  found: ExportRequest,
  by: string,
  at: string,
  isFree: boolean,
): RecordsDecision<ExportRequest> {
  if (found.state !== 'asked') return refuseRecords('already-answered');
  if (found.askedBy === by) return refuseRecords('second-person');
  if (!isFree) return refuseRecords('not-independent');
  const until = new Date(Date.parse(at) + validForMs).toISOString();
  return { ok: true, next: { ...found, state: 'approved', approvedBy: by, approvedAt: at, until } };
}

/** Anybody who might approve it can stop it, as long as it was not made. */
export function endExport(found: ExportRequest, by: string, at: string): RecordsDecision<ExportRequest> {
  if (!isUnderWay(found, at)) return refuseRecords('already-answered');
  const state = found.state === 'asked' && found.askedBy !== by ? 'declined' : 'withdrawn';
  return { ok: true, next: { ...found, state, endedBy: by, endedAt: at } };
}

/** It waits for a second person, or may be made. */
export function isUnderWay({ state, until = '' }: ExportRequest, at: string): boolean {
  return state === 'asked' || (state === 'approved' && at < until);
}

export type NotMade =
  | 'notApproved'
  | 'ended'
  | 'over'
  | 'done'
  | 'samePerson'
  | 'notIndependent'
  | 'otherKey'
  | 'rightsEnded';

/** Why it may not be made now; undefined when it may. `holds` says who has the right at the Local at this moment. */
export function whyNotMade(
  { state, until = '', askedBy, approvedBy }: ExportRequest,
  at: string,
  holds: (personId: string) => boolean,
): NotMade | undefined {
  if (state === 'done') return 'done';
  if (state === 'declined' || state === 'withdrawn') return 'ended';
  if (state !== 'approved' || approvedBy === undefined) return 'notApproved';
  if (approvedBy === askedBy) return 'samePerson';
  if (at >= until) return 'over';
  return holds(askedBy) && holds(approvedBy) ? undefined : 'rightsEnded';
}

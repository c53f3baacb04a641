import type { ExportReason, ExportRequest } from '../../domain/records/exportRequest';
import type { WhyKept } from '../../domain/records/whyKept';
import { dayAndYear } from '../../domain/staff/dayAndYear';

export const exportReasonNames: Record<ExportReason, string> = {
  transfer: 'The records go to another provider',
  law: 'A court, a law or a regulator asks for them',
  archive: 'They go to an archive',
  ending: 'Local Connections ends here',
  copy: 'A copy is kept outside of this service',
};

export const whyKeptNames: Record<WhyKept, string> = {
  open: 'it is open, or somebody is to be asked how they are',
  asked: 'a request about the record is open',
  held: 'a safety hold or a concern stands on it',
  linked: 'a linked referral is open',
  tooSoon: 'its time has not passed yet',
};

/** How it stands, without anybody's name. */
export function exportInWords(
  { state, askedAt, until, endedAt, made }: ExportRequest,
  now: string,
  zone: string,
): string {
  const on = (at = '') => dayAndYear(at, zone);
  if (state === 'asked') return `Asked for on ${on(askedAt)}. It waits for a second person.`;
  if (state === 'declined') return `Declined on ${on(endedAt)}.`;
  if (state === 'withdrawn') return `Withdrawn on ${on(endedAt)}.`;
  if (state === 'done') return `Made on ${on(made?.at)}.`;
  if (now >= (until ?? '')) return `Not made in time: it was approved until ${on(until)}.`;
  return `Approved until ${on(until)}. An administrator makes it.`;
}

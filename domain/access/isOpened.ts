import type { AuditEntry } from '../audit';

/** Views in which cases stand in a row, or that come by themselves: nobody chose the one. */
const ofLists =
  /^(today|audit|day\.(morning|urgent|all|kind|putOff|away)|due\.|parked\.|suggest\.(forWhom|stopped)|groups?\.|queue\.|cases\.|find\.|caseloads\.|referral\.(mine|audit)|conferences?\.|access\.)/;

/** Somebody opened this one case. */
export function isOpened({ kind, allowed, verb, surface }: AuditEntry): boolean {
  return kind === 'view' && allowed && surface !== 'job' && !ofLists.test(verb);
}

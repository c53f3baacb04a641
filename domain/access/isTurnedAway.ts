import type { AuditEntry } from '../audit';

/** Somebody asked for a record that is not open to them, or that is not there. An activity or a conference is no record. */
export function isTurnedAway({ allowed, refusal, verb }: AuditEntry): boolean {
  return !allowed && refusal === 'not-found' && !isElsewhere(verb);
}

/** What is decided at a conference, or brought to one, is of a case all the same. */
function isElsewhere(verb: string): boolean {
  if (/^conference\.(bring|decide|takeOff)/.test(verb)) return false;
  return /^(activity|gaps|community|conferences?)(\.|$)/.test(verb);
}

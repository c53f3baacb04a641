import type { Activity } from '../activity';

/** Whether it may be given to a person at all: it runs, and nobody said "do not suggest". */
export function mayBeHandedOn({ status, vetting }: Pick<Activity, 'status' | 'vetting'>): boolean {
  return status === 'active' && vetting?.status !== 'doNotSuggest';
}

import type { Case } from '../referral/case';
import { openRequests } from './openRequests';

/** When two cases turn out to be one person: what is asked about either is answered once, and gone through anew. */
export function joinedRequests(earlier: Case, later: Case): Pick<Case, 'requests'> {
  const open = openRequests(earlier);
  const added = openRequests(later).filter(({ kind }) => !open.some((one) => one.kind === kind));
  if (added.length === 0) return {};
  return { requests: [...(earlier.requests ?? []), ...added.map(({ checked: _then, ...one }) => one)] };
}

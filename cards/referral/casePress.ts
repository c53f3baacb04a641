import type { Case } from '../../domain/referral/case';
import type { Press } from '../buttons';

/** The press of a button that stands on a card about a case. */
export function casePress(verb: string, found: Case, nonce: string): Press {
  return { verb, ids: { localId: found.localId, caseId: found.id }, revision: found.revision, nonce };
}

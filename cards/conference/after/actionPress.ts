import type { Case } from '../../../domain/referral/case';
import type { Press } from '../../buttons';
import { casePress } from '../../referral/casePress';

/** The press of a button about one action of a case. */
export function actionPress(verb: string, found: Case, actionId: string, nonce: string): Press {
  const { ids, ...press } = casePress(verb, found, nonce);
  return { ...press, ids: { ...ids, actionId } };
}

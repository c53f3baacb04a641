import type { Case } from '../../domain/referral/case';
import { sends } from '../buttons';
import type { SubmitAction } from '../card';
import type { CaseDetailsView } from '../referral/caseDetailsView';
import { casePress } from '../referral/casePress';

/** It changes the reader's own list, so its nonce is of that list. */
export function parkButton(
  found: Case,
  { isParked, nonce }: NonNullable<CaseDetailsView['parking']>,
): SubmitAction {
  return isParked
    ? sends('Take off my supervision list', casePress('case.unpark', found, nonce))
    : sends('Park for supervision', casePress('case.park', found, nonce));
}

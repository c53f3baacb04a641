import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { happened } from '../referral/happened';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { asksPrivacyOfficer } from './asksPrivacyOfficer';
import { onRequest } from './onRequest';

export interface Ticked {
  others: boolean;
  harm: boolean;
  spoken: boolean;
}

/** Gone through for other people and for anyone's safety, before it is given. */
export function checkInformation(
  found: Case,
  requestId: string,
  { others, harm, spoken }: Ticked,
  by: Asker,
  at: string,
): CaseDecision {
  return onRequest(found, requestId, by, (_one, next) => {
    if (!others || !harm || (asksPrivacyOfficer(found) && !spoken)) return refuse('go-through-first');
    return happened(found, 'informationChecked', by.id, at, {
      requests: next({ checked: { at, by: by.id } }),
      keepsUndo: true,
    });
  });
}

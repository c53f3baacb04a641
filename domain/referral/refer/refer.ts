import { afterBusinessDays } from '../../businessDays';
import type { Local } from '../../local';
import { toFunction } from '../../notice/notices';
import type { Role } from '../../staff/roles';
import type { Case } from '../case';
import { consentsOf } from '../people/consent';
import type { Referral, Worker } from '../referral';
import { originOf, sourceFor } from './origin';
import { participantOf } from './participantOf';
import type { ReferralRequest } from './referralRequest';

export interface Sender extends Worker {
  roles: readonly Role[];
}

/**
 * A new case, in which the notice to those who act next and the referrer's own status card already stand. Somebody who
 * does not receive care here yet goes to the intake people first.
 */
export function refer(
  id: string,
  request: ReferralRequest,
  by: Sender,
  at: string,
  local: Local,
  quotedMessage?: string,
): Case {
  const { personId, name } = by;
  const toIntake = request.careStatus === 'notYet';
  const consents = consentsOf(request, personId, at);
  const days = toIntake ? local.clocks.intake : local.clocks.accept;
  const referral: Referral = {
    status: toIntake ? 'withIntake' : 'sent',
    sentAt: at,
    since: at,
    dueAt: afterBusinessDays(at, days, local),
  };
  const made: Case = {
    id,
    localId: local.id,
    revision: 0,
    participant: participantOf(request),
    origin: originOf(request, sourceFor(by.roles), quotedMessage),
    consents,
    referrers: [{ personId, name }],
    referrerIds: [personId],
    careTeam: [],
    referral,
    conflicts: [],
    mutedBy: [],
    linkedTo: [],
    notSameAs: [],
    evaluation: consents.evaluationContact.given ? 'consented' : 'notAsked',
    timeline: [{ at, by: personId, event: 'sent' }],
    donePresses: [],
    undone: [],
    notices: [],
    audit: [],
    matchKeys: [],
    lists: [],
  };
  return {
    ...made,
    notices: [
      toIntake
        ? toFunction(made, 'referral.intake', at, { intakeOf: local.id })
        : toFunction(made, 'referral.waiting', at, { linkWorkersOf: local.id }),
      toFunction(made, 'referral.status', at, { personId }),
    ],
  };
}

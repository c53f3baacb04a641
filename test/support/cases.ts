import { localFor } from '../../bot/services';
import type { Case } from '../../domain/referral/case';
import type { CaseDecision } from '../../domain/referral/caseDecision';
import { closeReferral } from '../../domain/referral/closeReferral';
import { firstContact } from '../../domain/referral/firstContact';
import { refer } from '../../domain/referral/refer';
import type { Referral } from '../../domain/referral/referral';
import { readReferralForm } from '../../domain/referral/referralRequest';
import { takeReferral } from '../../domain/referral/takeReferral';
import { withdrawReferral } from '../../domain/referral/withdrawReferral';
import { sixLocals } from '../../domain/sixLocals';
import type { Asker } from '../../domain/staff/asker';
import { completeReferral } from './completeReferral';

const at = '2026-11-22T22:10:00.000Z';

function next(decision: CaseDecision): Case {
  if (!decision.ok) throw new Error(decision.refusal);
  return { ...decision.next, revision: decision.next.revision + 1 };
}

/** A case as the deeds of these two people would have made it. */
export function caseWith(
  status: Referral['status'],
  id: string,
  people: { referrer: Asker; holder: Asker },
  localId = 'brimbank',
): Case {
  const local = localFor({ locals: sixLocals }, localId);
  const read = readReferralForm({ ...completeReferral, localId });
  if (read.is !== 'complete') throw new Error('The form of this test is not complete.');
  const grant = { localId, roles: ['linkWorker' as const], from: at, grantedBy: 'test' };
  const referrer = { ...people.referrer, grants: [grant] };
  const holder = { ...people.holder, grants: [grant] };
  const sent = refer(id, read.request, { personId: referrer.id, name: referrer.name }, at, local);
  if (status === 'sent') return sent;
  const named = next(takeReferral(sent, holder, at, local));
  if (status === 'named') return named;
  if (status === 'withdrawn') return next(withdrawReferral(named, referrer, at));
  const started = next(firstContact(named, 'spoke', holder, at, local));
  return status === 'gettingStarted' ? started : next(closeReferral(started, 'ownNetwork', holder, at));
}

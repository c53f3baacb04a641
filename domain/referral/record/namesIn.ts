import type { Case } from '../case';
import type { Worker } from '../referral';

/** The staff whom a case itself names, by object id. */
export function namesIn(found: Case): Map<string, string> {
  const { referral, referrers, careTeam, reopenedAs } = found;
  const workers: (Worker | undefined)[] = [
    ...referrers,
    ...careTeam,
    reopenedAs?.by,
    'acceptedBy' in referral ? referral.acceptedBy : undefined,
    'askedBy' in referral ? referral.askedBy : undefined,
    'saidBy' in referral ? referral.saidBy : undefined,
    'takenBy' in referral ? referral.takenBy : undefined,
  ];
  return new Map(workers.flatMap((one) => (one ? [[one.personId, one.name]] : [])));
}

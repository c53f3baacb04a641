import type { Case } from '../../domain/referral/case';
import type { Asker } from '../../domain/staff/asker';
import type { SummaryPlace } from '../../domain/summary/accessMatrix';
import { opensSummary } from '../../domain/summary/opensSummary';
import { casePlace } from '../referral/casePlace';
import type { Services } from '../services';

interface SummaryFor {
  /** The case, where there is one: for the audit alone. */
  named: Case | undefined;
  /** The same, where its summary opens for them there. */
  found: Case | undefined;
}

/**
 * One read, whatever is asked for: also where nothing can be of that name, so that the answer comes at the same cost
 * whether there is no such case or it is not theirs to see.
 */
export async function summaryFor(
  services: Services,
  by: Asker,
  ids: { localId: string; caseId: string },
  where: SummaryPlace,
): Promise<SummaryFor> {
  const place = casePlace(services, ids);
  const named = (await services.store.read('cases', place.localId, place.caseId))?.document;
  return { named, found: named && opensSummary(named, by, where) ? named : undefined };
}

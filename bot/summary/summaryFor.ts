import type { Case } from '../../domain/referral/case';
import { referenceIn } from '../../domain/referral/finding/referenceIn';
import type { Asker } from '../../domain/staff/asker';
import type { SummaryPlace } from '../../domain/summary/accessMatrix';
import { opensSummary } from '../../domain/summary/opensSummary';
import { localOf, type Services } from '../services';

const nowhere = 'none';

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
  { localId, caseId }: { localId: string; caseId: string },
  place: SummaryPlace,
): Promise<SummaryFor> {
  const local = localOf(services, localId);
  const reference = local && referenceIn(caseId)?.reference;
  const named = (await services.store.read('cases', local?.id ?? nowhere, reference ?? nowhere))?.document;
  return { named, found: named && opensSummary(named, by, place) ? named : undefined };
}

import type { Case } from '../../domain/referral/case';
import { grownOld } from '../../domain/referral/caseHistory';
import { everyPage } from '../everyPage';
import type { Services } from '../services';

/**
 * A case that has grown large moves its oldest steps out before it is written. Written first: where the case itself
 * loses its race they stand there once more, under the same id, and are moved again with what the case holds then.
 */
export async function withoutOldSteps(services: Services, next: Case): Promise<Case> {
  const grown = grownOld(next);
  if (!grown) return next;
  const { kept, old } = grown;
  if ((await services.store.create('case-history', old)) === 'exists') {
    const held = await services.store.read('case-history', old.localId, old.id);
    if (held) await services.store.replace('case-history', held, old);
  }
  return kept;
}

/** The case with all its steps, for whoever reads the whole story. */
export async function withAllSteps(services: Services, found: Case): Promise<Case> {
  if (!found.stepsBefore) return found;
  const theirs = { partition: found.localId, where: [{ field: 'caseId', is: found.id }] };
  const parts = [];
  for await (const { document } of everyPage(services.store, 'case-history', theirs))
    if (document.after < found.stepsBefore) parts.push(document);
  const earlier = parts.sort((one, other) => one.after - other.after).flatMap(({ entries }) => entries);
  return { ...found, timeline: [...earlier.slice(0, found.stepsBefore), ...found.timeline] };
}

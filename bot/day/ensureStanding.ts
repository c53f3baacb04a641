import { createHash } from 'node:crypto';
import { dueKinds } from '../../domain/due/dueKind';
import type { Lease } from '../../domain/lease';
import type { Local } from '../../domain/local';
import type { Case } from '../../domain/referral/case';
import { withStanding } from '../../domain/referral/standing';
import { openStatuses } from '../../domain/referral/statusGroups';
import type { Held } from '../../store/store';
import { StoreUnavailable } from '../../store/storeFaults';
import { everyPage } from '../everyPage';
import type { Services } from '../services';

const done = new WeakSet<Services>();
const id = 'standing';
/** Raised when a kind comes to be due from another date, or a case to stand in other lists. */
const ofTheRules = 2;

/**
 * From when a case may be due and whose lists it stands in are kept in it, as the settings and the rules were at its last
 * write. Once for each of these, all that are open are gone through: nobody is forgotten whose case nobody touches.
 */
export async function ensureStanding(services: Services): Promise<void> {
  if (done.has(services)) return;
  const { holder: settings } = standingMark(services);
  // no lease, but kept with them: a mark of what every process may rely on
  const held = await services.store.read('leases', id, id);
  if (held?.document.holder !== settings) {
    for (const local of services.locals) await renewAt(services, local);
    const mark = standingMark(services);
    if (held) await services.store.replace('leases', held, mark);
    else await services.store.create('leases', mark);
  }
  done.add(services);
}

/** Says by which settings and kinds all open cases have been gone through. */
export function standingMark({ locals, now }: Pick<Services, 'locals' | 'now'>): Lease {
  const settings = JSON.stringify([ofTheRules, dueKinds, locals]);
  return { id, holder: createHash('sha256').update(settings).digest('base64url'), until: now() };
}

async function renewAt(services: Services, local: Local): Promise<void> {
  const where = [{ field: 'referral.status', in: [...openStatuses] }];
  for await (const held of everyPage(services.store, 'cases', { partition: local.id, where }))
    try {
      await renew(services, local, held);
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      services.log.fault('standing not renewed', error, { subjectId: held.document.id });
    }
}

/** Neither its revision nor what it owes changes: nothing happened to it. */
async function renew(services: Services, local: Local, held: Held<Case>): Promise<void> {
  let current: Held<Case> | undefined = held;
  while (current) {
    const found: Case = current.document;
    const next = withStanding(found, local);
    if (next.dueFrom === found.dueFrom && String(next.lists) === String(found.lists)) return;
    if ((await services.store.replace('cases', current, next)) === 'replaced') return;
    current = await services.store.read('cases', found.localId, found.id);
  }
}

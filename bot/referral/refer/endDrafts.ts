import { askerFrom, rolesAt } from '../../../domain/staff/asker';
import { holdsOne, mayRefer } from '../../../domain/staff/rights';
import { everyPage } from '../../everyPage';
import type { Services } from '../../services';

/** Drafts end with the access of the person who wrote them. */
export async function endDraftsWithoutAccess(services: Services, personId: string): Promise<void> {
  const staff = (await services.store.read('staff', services.tenantId, personId))?.document;
  const asker = staff && askerFrom(staff, services.now());
  for await (const held of everyPage(services.store, 'drafts', { partition: personId })) {
    if (!asker || !holdsOne(rolesAt(asker, held.document.localId), mayRefer))
      await services.store.remove('drafts', held);
  }
}

/** Drafts erase themselves when their time is up. */
export async function endExpiredDrafts(services: Services): Promise<void> {
  const expired = {
    partition: { everywhere: true } as const,
    where: [{ field: 'wakeAt', upTo: services.now() }],
    order: { by: 'wakeAt' },
  };
  for await (const held of everyPage(services.store, 'drafts', expired))
    await services.store.remove('drafts', held);
}

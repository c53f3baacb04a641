import { everyPage } from './everyPage';
import type { Services } from './services';

/** Asks for every card about a case to be drawn again. */
export async function markPlacementsOfCase(
  services: Services,
  caseId: string,
  revision: number,
): Promise<void> {
  for await (const held of everyPage(services.store, 'placements', { partition: caseId })) {
    if (held.document.drawnRevision >= revision || held.document.wakeAt !== undefined) continue;
    // stale: the sender has it in hand and looks at the case after this
    await services.store.replace('placements', held, { ...held.document, wakeAt: services.now() });
  }
}

/** When what a person may see has changed, so may every card that stands in their chat. */
export async function markPlacementsOfPerson(services: Services, personId: string): Promise<void> {
  const theirs = {
    partition: { everywhere: true } as const,
    where: [{ field: 'recipientId', is: personId }],
  };
  for await (const held of everyPage(services.store, 'placements', theirs)) {
    await services.store.replace('placements', held, { ...held.document, wakeAt: services.now() });
  }
}

import { daysSubject, listsSubject, type Placement } from '../../domain/notice/placement';
import type { Condition, Held } from '../../store/store';
import { everyPage } from '../everyPage';
import type { Services } from '../services';

/** Asks for every card about a case that shows an older revision to be drawn again. */
export async function markPlacementsOfCase(
  services: Services,
  caseId: string,
  revision: number,
): Promise<void> {
  for await (const held of everyPage(services.store, 'placements', { partition: caseId }))
    await mark(services, held, ({ drawnRevision }) => drawnRevision < revision);
}

/** Asks for every list of what waits at a Local to be drawn again. */
export async function markListsOf(services: Services, localId: string): Promise<void> {
  const there = { partition: listsSubject, where: [{ field: 'localIds', has: localId }] };
  for await (const held of everyPage(services.store, 'placements', there))
    await mark(services, held, () => true);
}

/** Asks for every card of a day that a case stands on to be drawn again. */
export async function markDaysOf(services: Services, caseId: string): Promise<void> {
  await markDays(services, { field: 'caseIds', has: caseId });
}

/** The same for the cards of one person's day: they put something off, or did what is about no case. */
export async function markDayOf(services: Services, personId: string): Promise<void> {
  await markDays(services, { field: 'recipientId', is: personId });
}

async function markDays(services: Services, condition: Condition): Promise<void> {
  const there = { partition: daysSubject, where: [condition] };
  for await (const held of everyPage(services.store, 'placements', there))
    await mark(services, held, () => true);
}

/** When what a person may see has changed, so may every card that stands in their chat. */
export async function markPlacementsOfPerson(services: Services, personId: string): Promise<void> {
  const theirs = {
    partition: { everywhere: true } as const,
    where: [{ field: 'recipientId', is: personId }],
  };
  for await (const held of everyPage(services.store, 'placements', theirs))
    await mark(services, held, () => true);
}

/**
 * Written even where a redraw is due already: the sender that has this card in hand then finds its version gone, and
 * leaves it due. One that waits for its time keeps it.
 */
async function mark(
  services: Services,
  held: Held<Placement>,
  isBehind: (placed: Placement) => boolean,
): Promise<void> {
  let current: Held<Placement> | undefined = held;
  while (current && isBehind(current.document)) {
    const placed: Placement = current.document;
    const next = { ...placed, wakeAt: placed.wakeAt ?? services.now() };
    if ((await services.store.replace('placements', current, next)) === 'replaced') return;
    current = await services.store.read('placements', placed.subjectId, placed.id);
  }
}

import { isDayKind, isListKind } from '../../domain/notice/notice';
import { daysSubject, listsSubject, type Placement, readerKey } from '../../domain/notice/placement';
import { askerFrom } from '../../domain/staff/asker';
import type { Staff } from '../../domain/staff/staff';
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

/**
 * Somebody's access, hours, leave or covering changed. Their day and their lists follow all of it; cards about a case
 * only what they may do, or not at all: years of them may stand in one chat.
 */
export async function markPlacementsAfter(services: Services, staff: Staff): Promise<void> {
  const reader = readerKey(askerFrom(staff, services.now()));
  const follows = ({ kind, wakeAt, ...placed }: Placement) =>
    isDayKind(kind) || isListKind(kind) || wakeAt !== undefined || placed.reader !== reader;
  await markTheirs(services, staff.id, follows);
}

/** When what a person may see has changed, so may every card that stands in their chat. */
export async function markPlacementsOfPerson(services: Services, personId: string): Promise<void> {
  await markTheirs(services, personId, () => true);
}

async function markTheirs(
  services: Services,
  personId: string,
  which: (placed: Placement) => boolean,
): Promise<void> {
  const theirs = {
    partition: { everywhere: true } as const,
    where: [{ field: 'recipientId', is: personId }],
  };
  for await (const held of everyPage(services.store, 'placements', theirs)) await mark(services, held, which);
}

/**
 * Written even where a redraw is due already: the sender that has this card in hand then finds its version gone, and
 * leaves it due. One that waits for a later time need not: a chat that Teams wants left alone is, whatever is due.
 */
export async function mark(
  services: Services,
  held: Held<Placement>,
  isBehind: (placed: Placement) => boolean,
): Promise<void> {
  let current: Held<Placement> | undefined = held;
  while (current && isBehind(current.document)) {
    const placed: Placement = current.document;
    const now = services.now();
    const next = { ...placed, wakeAt: placed.wakeAt && placed.wakeAt < now ? placed.wakeAt : now };
    if ((await services.store.replace('placements', current, next)) === 'replaced') return;
    current = await services.store.read('placements', placed.subjectId, placed.id);
  }
}

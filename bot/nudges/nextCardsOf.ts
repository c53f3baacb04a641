import { nextCardAt } from '../../domain/nudges/nextCardAt';
import { everyPage } from '../everyPage';
import type { Services } from '../services';
import type { Team } from './teamAt';

/** Whose day is looked at, and when the next card of it comes where anything is due. */
export async function nextCardsOf(
  services: Services,
  { local, known, isThere }: Team,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const works = known.filter(({ id }) => isThere(id));
  if (works.length === 0) return found;
  const where = [{ field: 'personId', in: works.map(({ id }) => id) }];
  const awake = new Set<string>();
  for await (const { document } of everyPage(services.store, 'days', {
    partition: { everywhere: true },
    where,
  }))
    if (document.wakeAt !== undefined) awake.add(document.personId);
  for (const one of works) if (awake.has(one.id)) found.set(one.id, nextCardAt(one, services.now(), local));
  return found;
}

import type { ContainerName, Documents } from './containers';
import { type Place, placeOf } from './documentPlace';

/** A document keeps its id and its partition for life; Cosmos DB cannot move one. */
export function checkReplacement<C extends ContainerName>(
  container: C,
  from: Place,
  next: Documents[C],
): void {
  const to = placeOf(container, next);
  if (to.id !== from.id || to.partition !== from.partition)
    throw new TypeError(`A document of ${container} was to be replaced by one with another id or partition`);
}

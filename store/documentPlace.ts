import { type ContainerName, type Documents, partitionKeys } from './containers';
import { isPossibleId } from './possibleId';

/** Where a document stands in its container. */
export interface Place {
  partition: string;
  id: string;
}

/** Throws for a document that Cosmos DB could not hold, so that none is accepted on a laptop and lost in Azure. */
export function placeOf<C extends ContainerName>(container: C, document: Documents[C]): Place {
  const partition: unknown = document[partitionKeys[container] as keyof Documents[C]];
  if (typeof partition !== 'string' || partition === '')
    throw new TypeError(`A document of ${container} needs text in ${partitionKeys[container]}`);
  if (!isPossibleId(document.id)) throw new TypeError(`A document of ${container} has an id it cannot have`);
  return { partition, id: document.id };
}

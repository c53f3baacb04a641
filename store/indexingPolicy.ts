import { compositeIndexes } from './compositeIndexes';
import { type ContainerName, partitionKeys } from './containers';
import { orderedFields } from './orderedFields';
import { queriedFields } from './queriedFields';

export interface IndexingPolicy {
  indexingMode: 'consistent';
  automatic: true;
  includedPaths: { path: string }[];
  excludedPaths: { path: string }[];
  compositeIndexes: { path: string; order: 'ascending' }[][];
}

/** What Cosmos DB keeps in the index of a container: what queries ask, and nothing of what was written. */
export function indexingPolicy(container: ContainerName): IndexingPolicy {
  const fields = [partitionKeys[container], ...queriedFields[container], ...orderedFields[container]];
  return {
    indexingMode: 'consistent',
    automatic: true,
    // the id is in every index; the partition key is not
    includedPaths: [...new Set(fields)]
      .filter((field) => field !== 'id')
      .map((field) => ({ path: pathOf(field) })),
    excludedPaths: [{ path: '/*' }],
    // an index is read in both directions
    compositeIndexes: compositeIndexes(container).map((paths) =>
      paths.map((path) => ({ path, order: 'ascending' })),
    ),
  };
}

const pathOf = (field: string) => `/${field.replaceAll('.', '/').replace('[]', '/[]')}/?`;

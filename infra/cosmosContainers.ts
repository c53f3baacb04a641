import { feedLeases } from '../functions/feedLeases';
import { containerNames, partitionKeys } from '../store/containers';
import { type IndexingPolicy, indexingPolicy } from '../store/indexingPolicy';

export interface CosmosContainer {
  name: string;
  partitionKeyPath: string;
  indexingPolicy: IndexingPolicy;
}

/** Every container of the database, as Bicep makes it: the store's, and the one that the host's triggers need. */
export function cosmosContainers(): CosmosContainer[] {
  return [
    ...containerNames.map((name) => ({
      name,
      partitionKeyPath: `/${partitionKeys[name]}`,
      indexingPolicy: indexingPolicy(name),
    })),
    { name: feedLeases, partitionKeyPath: '/id', indexingPolicy: everythingIndexed },
  ];
}

/** What Cosmos DB does unless told otherwise: how the host asks for its leases is its own affair. */
const everythingIndexed: IndexingPolicy = {
  indexingMode: 'consistent',
  automatic: true,
  includedPaths: [{ path: '/*' }],
  excludedPaths: [{ path: '/"_etag"/?' }],
  compositeIndexes: [],
};

import { CosmosClient } from '@azure/cosmos';
import { compositeIndexes } from '../../../store/compositeIndexes';
import { containerNames, partitionKeys } from '../../../store/containers';

/** Makes what Bicep makes in Azure. */
export async function storeCosmosContainers(endpoint: string, key: string, id: string): Promise<void> {
  const client = new CosmosClient({ endpoint, key, connectionPolicy: { enableEndpointDiscovery: false } });
  const { database } = await client.databases.createIfNotExists({ id });
  for (const name of containerNames)
    await database.containers.createIfNotExists({
      id: name,
      partitionKey: { paths: [`/${partitionKeys[name]}`] },
      indexingPolicy: {
        // Cosmos DB reads an index in both directions; the server in our tests does not
        compositeIndexes: (['ascending', 'descending'] as const).flatMap((order) =>
          compositeIndexes(name).map((paths) => paths.map((path) => ({ path, order }))),
        ),
      },
    });
  client.dispose();
}

import { CosmosClient } from '@azure/cosmos';
import { type CosmosContainer, cosmosContainers } from '../../../infra/cosmosContainers';
import { storeCosmosServer } from '../store/storeCosmosServer';

// any key does for the server of our tests
export const doctorKey = Buffer.from('any').toString('base64');

/** A database as the Bicep makes it, or changed. */
export async function doctorStore(change: (all: CosmosContainer[]) => CosmosContainer[] = (all) => all) {
  const server = await storeCosmosServer();
  const client = new CosmosClient({
    endpoint: server.endpoint,
    key: doctorKey,
    connectionPolicy: { enableEndpointDiscovery: false },
  });
  const { database } = await client.databases.createIfNotExists({ id: 'local-connections' });
  for (const { name, partitionKeyPath, indexingPolicy } of change(cosmosContainers()))
    await database.containers.createIfNotExists({
      id: name,
      partitionKey: { paths: [partitionKeyPath] },
      indexingPolicy,
    });
  client.dispose();
  return server;
}

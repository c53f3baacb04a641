import { CosmosClient } from '@azure/cosmos';
import type { CosmosOptions } from './cosmosOptions';

export function cosmosClient({ endpoint, credential }: CosmosOptions, timeoutMs: number): CosmosClient {
  return new CosmosClient({
    endpoint,
    ...('key' in credential ? { key: credential.key } : { aadCredentials: credential.tokenCredential }),
    connectionPolicy: {
      requestTimeout: timeoutMs,
      retryOptions: {
        maxRetryAttemptCount: 9,
        fixedRetryIntervalInMilliseconds: 0,
        maxWaitTimeInSeconds: timeoutMs / 1000,
      },
      // an emulator names an address of its own there, which is not always the one that reaches it
      enableEndpointDiscovery: !endpoint.startsWith('http:'),
    },
  });
}

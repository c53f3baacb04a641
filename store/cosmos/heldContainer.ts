import { cosmosClient } from './cosmosClient';
import type { CosmosOptions } from './cosmosOptions';

/** A container as Cosmos DB has it, as far as our queries depend on it. */
export interface HeldContainer {
  partitionKeyPaths: readonly string[];
  includedPaths: readonly string[];
  /** Each a list of paths with their order. */
  compositeIndexes: readonly string[];
}

/** For administrators' tools: asks what containers there are. `missing`: it is not there; a number: the answer's status. */
export function containerReader(
  options: CosmosOptions,
): (name: string) => Promise<HeldContainer | 'missing' | { status: number }> {
  const database = cosmosClient(options, options.timeoutMs ?? 10_000).database(options.database);
  return async (name) => {
    try {
      const { resource } = await database.container(name).read();
      const { partitionKey, indexingPolicy } = resource ?? {};
      return {
        partitionKeyPaths: partitionKey?.paths ?? [],
        includedPaths: (indexingPolicy?.includedPaths ?? []).map(({ path }) => path),
        compositeIndexes: (indexingPolicy?.compositeIndexes ?? []).map((paths: CompositePath[]) =>
          paths.map(({ path, order }) => `${path} ${order}`).join(', '),
        ),
      };
    } catch (fault) {
      const { code } = Object(fault) as { code?: unknown };
      if (code === 404) return 'missing';
      return { status: typeof code === 'number' ? code : 0 };
    }
  };
}

interface CompositePath {
  path: string;
  order: string;
}

import { CosmosClient } from '@azure/cosmos';
import { type ContainerName, partitionKeys } from '../../../store/containers';
import type { StoredDocument } from '../../../store/schema/migrations';
import { sqliteDatabase } from '../../../store/sqlite/sqliteDatabase';

/** Past every adapter: what stands in the store, and what another version of the bot might have left there. */
export interface RawDocuments {
  keep(container: ContainerName, document: StoredDocument): Promise<void>;
  read(container: ContainerName, partition: string, id: string): Promise<StoredDocument>;
}

export function rawSqlite(file: string): RawDocuments {
  const asked = <T>(deed: (database: ReturnType<typeof sqliteDatabase>) => T) => {
    const database = sqliteDatabase(file);
    const answer = deed(database);
    database.close();
    return answer;
  };
  return {
    keep: async (container, document) =>
      asked((database) => {
        database
          .prepare(`INSERT INTO "${container}" (partition, id, body) VALUES (?, ?, ?)`)
          .run(document[partitionKeys[container]], document['id'], JSON.stringify(document));
      }),
    read: async (container, partition, id) =>
      asked((database) => {
        const sql = `SELECT body FROM "${container}" WHERE partition = ? AND id = ?`;
        const { body } = database.prepare(sql).get(partition, id) as { body: string };
        return JSON.parse(body) as StoredDocument;
      }),
  };
}

export function rawCosmos(endpoint: string, key: string, id: string): RawDocuments {
  const client = new CosmosClient({ endpoint, key, connectionPolicy: { enableEndpointDiscovery: false } });
  const database = client.database(id);
  return {
    async keep(container, document) {
      await database.container(container).items.create(document);
    },
    read: async (container, partition, id) =>
      (await database.container(container).item(id, partition).read<StoredDocument>()).resource ?? {},
  };
}

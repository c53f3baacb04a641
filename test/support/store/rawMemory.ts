import { partitionKeys } from '../../../store/containers';
import type { MemoryFile } from '../memoryStore';
import type { RawDocuments } from './storeRaw';

export function rawMemory(file: MemoryFile): RawDocuments {
  const keyOf = (partition: string, id: string) => JSON.stringify([partition, id]);
  return {
    async keep(container, document) {
      const [partition, id] = [String(document[partitionKeys[container]]), String(document['id'])];
      const json = JSON.stringify(document);
      file.in(container).set(keyOf(partition, id), { partition, id, version: file.next(), json });
    },
    read: async (container, partition, id) =>
      JSON.parse(file.in(container).get(keyOf(partition, id))?.json ?? '{}'),
  };
}

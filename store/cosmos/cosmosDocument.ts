import type { ContainerName, Documents } from '../containers';

const systemFields = ['_rid', '_self', '_etag', '_attachments', '_ts', '_lsn'];

/** The document as it was written, without what Cosmos DB adds. */
export function cosmosDocument<C extends ContainerName>(stored: object): Documents[C] {
  const kept = Object.entries(stored).filter(([name]) => !systemFields.includes(name));
  return Object.fromEntries(kept) as unknown as Documents[C];
}

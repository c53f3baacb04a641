import type { StoredDocument } from '../schema/migrations';

const systemFields = ['_rid', '_self', '_etag', '_attachments', '_ts', '_lsn'];

/** The document as it was written, without what Cosmos DB adds. */
export function cosmosDocument(stored: object): StoredDocument {
  return Object.fromEntries(Object.entries(stored).filter(([name]) => !systemFields.includes(name)));
}

/** The store did not answer in time, or at all. What was asked may or may not have been done. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

/** A document may hold 2 MB of JSON (UTF-8), the limit of Cosmos DB. */
export class DocumentTooLarge extends Error {
  override name = 'DocumentTooLarge';
}

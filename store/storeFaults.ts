/** The store did not answer in time, or at all. What was asked may or may not have been done. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

/** A document may hold 2 MB of JSON (UTF-8), the limit of Cosmos DB. */
export class DocumentTooLarge extends Error {
  override name = 'DocumentTooLarge';
}

/** A newer version of the bot wrote the document. This one cannot read it, and never writes over it. */
export class DocumentFromLater extends Error {
  override name = 'DocumentFromLater';
  readonly container: string;
  readonly id: string;

  constructor(container: string, id: string, version: number, newest: number) {
    super(`A document of ${container} has schema version ${version}; ${newest} is the newest known here`);
    this.container = container;
    this.id = id;
  }
}

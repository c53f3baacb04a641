import type { ContainerName, Documents } from '../containers';
import { DocumentFromLater } from '../storeFaults';
import { type Migrations, migrations, type StoredDocument } from './migrations';

export interface SchemaOptions {
  /** Others than ours, for tests. */
  migrations?: Migrations;
  /** Told of each document that a query or the change feed passed over. */
  onLater?: (later: DocumentFromLater) => void;
}

/** Between documents as they stand in the store, each with its version, and as product code knows them. */
export class Schema {
  readonly #migrations: Migrations;
  readonly #onLater: (later: DocumentFromLater) => void;

  constructor(options: SchemaOptions) {
    this.#migrations = options.migrations ?? migrations;
    this.#onLater = options.onLater ?? (() => undefined);
  }

  stamped<C extends ContainerName>(
    container: C,
    document: Documents[C],
  ): Documents[C] & { schemaVersion: number } {
    return { ...document, schemaVersion: this.#stepsOf(container).length + 1 };
  }

  /** Throws DocumentFromLater. */
  lifted<C extends ContainerName>(container: C, stored: StoredDocument): Documents[C] {
    // written before there were versions
    const { schemaVersion = 1, ...document } = stored;
    const steps = this.#stepsOf(container);
    const version = Number(schemaVersion);
    if (!Number.isInteger(version) || version < 1 || version > steps.length + 1)
      throw new DocumentFromLater(container, String(stored['id']), version, steps.length + 1);
    return steps
      .slice(version - 1)
      .reduce((lifted: StoredDocument, step) => step(lifted), document) as unknown as Documents[C];
  }

  /** What `read` gives; nothing for a document from a later version, so that it keeps nobody from the others. */
  unlessLater<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (fault) {
      if (!(fault instanceof DocumentFromLater)) throw fault;
      this.#onLater(fault);
      return undefined;
    }
  }

  #stepsOf(container: ContainerName) {
    return this.#migrations[container] ?? [];
  }
}

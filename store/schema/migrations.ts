import type { ContainerName } from '../containers';

/** A document as it stands in the store. */
export type StoredDocument = Readonly<Record<string, unknown>>;

/** Pure: a document of one version, as the next version has it. What it does not know it hands on as it is. */
export type Migration = (document: StoredDocument) => StoredDocument;

/** Of each container, in order: the first carries version 1 to version 2. Without any, version 1 is the newest. */
export type Migrations = Readonly<Partial<Record<ContainerName, readonly Migration[]>>>;

export const migrations: Migrations = {};

import type { ContainerName, Documents } from './containers';

/** A document as it was read. The adapter remembers its ETag by this very object; nobody else ever sees it. */
export interface Held<T> {
  readonly document: T;
}

export type Scalar = string | number | boolean;

/**
 * All conditions hold together. `field` is a path: `referral.status`. A missing field meets no condition, nor does one
 * of another kind: neither `1` nor `'true'` is `true`. `has` asks whether a list holds the value.
 */
export type Condition =
  | { field: string; is: Scalar }
  | { field: string; from?: Scalar; before?: Scalar; upTo?: Scalar }
  | { field: string; in: readonly Scalar[] }
  | { field: string; has: Scalar };

/**
 * A query inside one partition, or with `everywhere` over all of them by an indexed field.
 * Rows come in the order of `order.by`, one of `orderedFields`, and then of id; descending turns both round.
 * Documents that have no text in that field are left out. Without `order` they come by id. `limit` is 100 unless given.
 * `after` is the token of an earlier page of the same query.
 */
export interface Query {
  partition: string | { everywhere: true };
  where?: readonly Condition[];
  order?: { by: string; descending?: boolean };
  limit?: number;
  after?: string;
}

export interface Page<T> {
  found: Held<T>[];
  next?: string;
}

/** Each document changed since a token, at least once; in-between versions may be skipped; no deletes. */
export interface Changes<T> {
  documents: T[];
  token: string;
  /** More may stand ready behind `token`. Without it, ask again later with the same token. */
  more: boolean;
}

/**
 * What the bot needs of storage. Losing a race is an answer; a store that cannot answer in time throws StoreUnavailable,
 * a document over 2 MB throws DocumentTooLarge. Documents are JSON values; an `id` holds no `/`, `\`, `?` or `#`.
 */
export interface Store {
  create<C extends ContainerName>(container: C, document: Documents[C]): Promise<'created' | 'exists'>;
  read<C extends ContainerName>(
    container: C,
    partition: string,
    id: string,
  ): Promise<Held<Documents[C]> | undefined>;
  /** Replaces the very version that is held. `stale`: someone replaced or removed it since. */
  replace<C extends ContainerName>(
    container: C,
    held: Held<Documents[C]>,
    next: Documents[C],
  ): Promise<'replaced' | 'stale'>;
  remove<C extends ContainerName>(container: C, held: Held<Documents[C]>): Promise<'removed' | 'stale'>;
  query<C extends ContainerName>(container: C, query: Query): Promise<Page<Documents[C]>>;
  /** Without a token: from the beginning. */
  changes<C extends ContainerName>(container: C, token?: string): Promise<Changes<Documents[C]>>;
  close(): Promise<void>;
}

import type { HsdsEntry } from '../../../../domain/activity/hsds/reading/hsdsFile';
import type { LeftOut } from '../../../../domain/activity/hsds/reading/readEntry';
import type { HsdsTable } from '../../../../domain/activity/hsds/tables/hsdsTables';

export interface PlacedEntry {
  entry: HsdsEntry;
  where: string;
  /** Several rows made it. */
  isJoined?: true;
}

export interface LooseRow {
  table: HsdsTable;
  row: unknown;
}

/** What a file holds, read to its end and found to be what it says; nothing is written yet. */
export interface Reading {
  /** Services that will come. */
  total: number;
  notes: readonly string[];
  /** Rows that nobody could read. */
  bad: readonly LeftOut[];
  /** Why what is not among the entries may still be in the source. */
  lacking?: string;
  entries(): Iterable<PlacedEntry>;
  /** Rows that belong to no service; after the entries. */
  loose(): Iterable<LooseRow>;
}

export const aRowWasUnread = 'A row could not be read';
